package org.aspirant.rubric.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Findings;
import org.aspirant.rubric.format.FrameworkCompiler;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.format.RubricCompiler;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.plan.AssessmentPlan;

/**
 * Documents that belong together, and what they were converted from.
 *
 * @param carried by format, what a foreign document said that no document of ours has a place for;
 *     written back when the bundle becomes that format again
 */
public record Bundle(
        List<Framework> frameworks,
        List<Rubric> rubrics,
        List<AssessmentPlan> plans,
        Map<String, JsonNode> carried) {

    /** What a document of several calls itself. */
    public static final String SCHEMA = "bundle/1";

    private static final List<String> KEYS = List.of("frameworks", "rubrics", "plans");

    public Bundle {
        frameworks = List.copyOf(frameworks);
        rubrics = List.copyOf(rubrics);
        plans = List.copyOf(plans);
        carried = Map.copyOf(carried);
    }

    public Optional<Framework> framework(String id) {
        return frameworks.stream().filter(framework -> framework.id().equals(id)).findFirst();
    }

    /** The same documents with something carried, or with nothing of that format if it is null. */
    public Bundle carrying(String format, JsonNode what) {
        var all = new TreeMap<>(carried);
        all.put(format, what);
        return new Bundle(frameworks, rubrics, plans, all);
    }

    /** How many documents there are. */
    public int size() {
        return frameworks.size() + rubrics.size() + plans.size();
    }

    /** The bundle as one document, keys in the order in which people read them. */
    public ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode().put("schema", SCHEMA);
        put(json, "frameworks", frameworks, Framework::canonicalJson);
        put(json, "rubrics", rubrics, Rubric::canonicalJson);
        put(json, "plans", plans, AssessmentPlan::canonicalJson);
        if (!carried.isEmpty()) {
            var all = json.putObject("carried");
            new TreeMap<>(carried).forEach((format, what) -> all.set(format, what.deepCopy()));
        }
        return json;
    }

    private static <T> void put(
            ObjectNode json, String key, List<T> documents, Function<T, String> canonical) {
        if (!documents.isEmpty()) {
            var array = json.putArray(key);
            documents.forEach(document -> array.add(JsonText.parse(canonical.apply(document))));
        }
    }

    /**
     * One document of several that are compiled together.
     *
     * @param file the name that its problems carry
     * @param list {@code frameworks}, {@code rubrics} or {@code plans}
     */
    public record Source(String file, String list, JsonNode document) {}

    /**
     * Compiles a bundle that is parsed already: each document, and references between them.
     *
     * @param file the name that problems carry
     */
    public static CompileOutcome<Bundle> compile(String file, JsonNode root) {
        List<Problem> problems = shape(file, root);
        return problems.isEmpty()
                ? compile(sources(file, root), carried(root))
                : new Refused<>(problems);
    }

    /** The documents of a bundle in one file. */
    static List<Source> sources(String file, JsonNode root) {
        List<Source> sources = new ArrayList<>();
        KEYS.forEach(key -> root.path(key).forEach(one -> sources.add(new Source(file, key, one))));
        return sources;
    }

    /** What a bundle in one file carries. */
    static Map<String, JsonNode> carried(JsonNode root) {
        var carried = new TreeMap<String, JsonNode>();
        root.path("carried").properties().forEach(e -> carried.put(e.getKey(), e.getValue()));
        return carried;
    }

    /** Compiles documents: each, and references between them. */
    static CompileOutcome<Bundle> compile(List<Source> sources, Map<String, JsonNode> carried) {
        List<Problem> problems = new ArrayList<>();
        List<Framework> frameworks = new ArrayList<>();
        for (Source source : of("frameworks", sources)) {
            var findings = new Findings(source.file());
            take(FrameworkCompiler.compile(source.document(), findings), frameworks, problems);
        }
        List<Rubric> rubrics = new ArrayList<>();
        var known = new Known(frameworks, List.of());
        for (Source source : of("rubrics", sources)) {
            var findings = new Findings(source.file());
            take(RubricCompiler.compile(source.document(), known, findings), rubrics, problems);
        }
        List<AssessmentPlan> plans = new ArrayList<>();
        var all = new Known(frameworks, rubrics);
        for (Source source : of("plans", sources)) {
            var findings = new Findings(source.file());
            take(PlanCompiler.compile(source.document(), all, findings), plans, problems);
        }
        return problems.isEmpty()
                ? new Compiled<>(new Bundle(frameworks, rubrics, plans, carried))
                : new Refused<>(problems);
    }

    private static List<Source> of(String list, List<Source> sources) {
        return sources.stream().filter(source -> source.list().equals(list)).toList();
    }

    /** What is wrong with a bundle itself and not with a document in it. */
    static List<Problem> shape(String file, JsonNode root) {
        var findings = new Findings(file);
        for (String key : KEYS) {
            JsonNode documents = root.path(key);
            if (!documents.isMissingNode() && !documents.isArray()) {
                findings.add(documents, key + " is no list", "list the documents under " + key);
            }
            findings.unique(documents, key.substring(0, key.length() - 1));
        }
        root.properties()
                .forEach(
                        member -> {
                            if (!KEYS.contains(member.getKey())
                                    && !member.getKey().equals("schema")
                                    && !member.getKey().equals("carried")) {
                                findings.add(
                                        member.getValue(),
                                        "a bundle has no key " + Findings.quoted(member.getKey()),
                                        "take it out, or correct its spelling");
                            }
                        });
        if (isEmpty(root)) {
            findings.add(root, "the bundle is empty", "list at least one document");
        }
        return findings.problems();
    }

    private static <T> void take(CompileOutcome<T> outcome, List<T> into, List<Problem> problems) {
        if (outcome instanceof Compiled<T> compiled) {
            into.add(compiled.model());
        } else {
            problems.addAll(((Refused<T>) outcome).problems());
        }
    }

    /** Documents under their keys, for {@link #compile}. */
    public static ObjectNode draft() {
        var json = JsonNodeFactory.instance.objectNode().put("schema", SCHEMA);
        KEYS.forEach(json::putArray);
        return json;
    }

    /** Whether no document is in it. */
    public static boolean isEmpty(JsonNode draft) {
        return KEYS.stream().allMatch(key -> draft.path(key).isEmpty());
    }

    /** The list of a {@link #draft}. */
    public static ArrayNode list(ObjectNode draft, String key) {
        return draft.withArrayProperty(key);
    }
}
