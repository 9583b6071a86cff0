package org.aspirant.rubric.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aspirant.rubric.exchange.Bundle.Source;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.DocumentReader;
import org.aspirant.rubric.format.Findings;
import org.aspirant.rubric.format.Problem;

/** Reads our own documents: one, or several that belong together, or a bundle. */
public final class AspirantReader {

    private static final Map<String, String> KEY_OF_KIND =
            Map.of("framework", "frameworks", "rubric", "rubrics", "plan", "plans");

    private AspirantReader() {}

    /**
     * Reads documents.
     *
     * @param texts by the names that problems carry, YAML or JSON each
     */
    public static CompileOutcome<Imported> read(Map<String, String> texts) {
        List<Source> sources = new ArrayList<>();
        Map<String, JsonNode> carried = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (var entry : texts.entrySet()) {
            String file = entry.getKey();
            var findings = new Findings(file);
            var root = DocumentReader.parse(entry.getValue(), findings);
            if (root.isPresent() && isBundle(root.get())) {
                problems.addAll(texts.size() == 1 ? Bundle.shape(file, root.get()) : List.of());
                sources.addAll(Bundle.sources(file, root.get()));
                carried.putAll(Bundle.carried(root.get()));
            } else {
                root.ifPresent(document -> take(file, document, sources, findings));
            }
            problems.addAll(findings.problems());
        }
        if (problems.isEmpty() && sources.isEmpty()) {
            problems.add(new Problem(name(texts), 0, 0, "there is no document in it", "add one"));
        }
        if (!problems.isEmpty()) {
            return new Refused<>(problems);
        }
        var compiled = Bundle.compile(sources, carried);
        return compiled instanceof Refused<Bundle> refused
                ? new Refused<>(refused.problems())
                : new Compiled<>(new Imported(((Compiled<Bundle>) compiled).model(), List.of()));
    }

    private static String name(Map<String, String> texts) {
        return texts.isEmpty() ? "the folder" : String.join(", ", texts.keySet());
    }

    /** Whether a document says that it holds several. */
    public static boolean isBundle(JsonNode root) {
        return root.path("schema").asText().equals(Bundle.SCHEMA);
    }

    private static void take(String file, JsonNode root, List<Source> sources, Findings findings) {
        kind(root)
                .ifPresentOrElse(
                        kind ->
                                sources.add(
                                        new Source(file, KEY_OF_KIND.getOrDefault(kind, ""), root)),
                        () ->
                                findings.add(
                                        root,
                                        "it is no framework, rubric, plan or bundle",
                                        "add the key schema: framework/1, rubric/1, plan/1 or "
                                                + Bundle.SCHEMA));
    }

    private static Optional<String> kind(JsonNode root) {
        String schema = root.path("schema").asText().toLowerCase(Locale.ROOT);
        return KEY_OF_KIND.keySet().stream()
                .filter(kind -> schema.equals(kind + "/1"))
                .findFirst()
                .or(() -> byItsOwnKey(root));
    }

    private static Optional<String> byItsOwnKey(JsonNode root) {
        return Map.of("domains", "framework", "criteria", "rubric", "tasks", "plan")
                .entrySet()
                .stream()
                .filter(entry -> root.has(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
