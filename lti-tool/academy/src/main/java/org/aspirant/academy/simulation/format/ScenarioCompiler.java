package org.aspirant.academy.simulation.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.content.CanonicalText;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSchema;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.Position;
import org.aspirant.academy.content.YamlOutcome;
import org.aspirant.academy.content.YamlReader;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.ScenarioRef;

/** Compiles the files of one simulation, in every language that it lists. */
public final class ScenarioCompiler {

    private static final ContentSchema SCHEMA = new ContentSchema("/schemas/sim.schema.json");

    private ScenarioCompiler() {}

    /**
     * Compiles a simulation.
     *
     * @param path of its {@code sim.yaml}; its other files lie in the same folder
     */
    public static ScenarioOutcome compile(ContentSource source, String path) {
        var file = source.name(path);
        var text = source.text(path);
        if (text.isEmpty()) {
            return refused(
                    List.of(
                            Position.of(file)
                                    .problem(
                                            "missing-file",
                                            "there is no such file",
                                            "write it, or take it out of pack.yaml")));
        }
        var outcome = YamlReader.read(file, text.get());
        if (outcome instanceof YamlOutcome.Unreadable unreadable) {
            return refused(unreadable.problems());
        }
        var root = ((YamlOutcome.Read) outcome).root();
        var problems = SCHEMA.check(root);
        return problems.isEmpty()
                ? compile(source, path.substring(0, path.lastIndexOf('/') + 1), root)
                : refused(problems);
    }

    private static ScenarioOutcome compile(ContentSource source, String folder, Cursor root) {
        var problems = new ArrayList<ContentProblem>();
        var strings = new StringsReader(source, folder, problems);
        var translations = new ArrayList<ScenarioReader>();
        for (Cursor entry : root.list("translations")) {
            strings.read(root, entry)
                    .filter(translated -> fits(translated, problems))
                    .map(
                            translated ->
                                    new ScenarioReader(
                                            source, folder, translated, entry.node().asText()))
                    .ifPresent(translations::add);
        }
        var original = new ScenarioReader(source, folder, root, HeadReader.language(root));
        problems.addAll(original.problems());
        translations.forEach(translation -> problems.addAll(translation.problems()));
        return problems.isEmpty()
                ? new ScenarioOutcome.Compiled(compiled(original, translations))
                : refused(problems);
    }

    private static boolean fits(Cursor translated, List<ContentProblem> problems) {
        var wrong = SCHEMA.check(translated);
        problems.addAll(wrong);
        return wrong.isEmpty();
    }

    private static CompiledScenario compiled(
            ScenarioReader original, List<ScenarioReader> translations) {
        var canonical = canonical(original, translations);
        var ref =
                new ScenarioRef(
                        original.root().text("id"),
                        original.root().number("version"),
                        CanonicalText.sha256(canonical));
        Map<String, Scenario> told = new LinkedHashMap<>();
        var compiled = new ArrayList<CompiledScenario>();
        for (ScenarioReader translation : translations) {
            var scenario = translation.scenario(ref, Map.of());
            told.put(translation.language(), scenario);
            compiled.add(
                    new CompiledScenario(scenario, translation.sources(), canonical, List.of()));
        }
        return new CompiledScenario(
                original.scenario(ref, told), original.sources(), canonical, compiled);
    }

    /** The document with, instead of the list of its languages, itself in each of them. */
    private static String canonical(ScenarioReader original, List<ScenarioReader> translations) {
        if (!translations.isEmpty()) {
            ObjectNode documents = JsonNodeFactory.instance.objectNode();
            translations.forEach(one -> documents.set(one.language(), one.root().node()));
            ((ObjectNode) original.root().node()).set("translations", documents);
        }
        return CanonicalText.of(original.root().node());
    }

    private static ScenarioOutcome refused(List<ContentProblem> problems) {
        return new ScenarioOutcome.Refused(
                problems.stream().distinct().sorted(ContentProblem.BY_PLACE).toList());
    }
}
