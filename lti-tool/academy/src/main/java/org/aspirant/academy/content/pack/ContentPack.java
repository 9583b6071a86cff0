package org.aspirant.academy.content.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSchema;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.Position;
import org.aspirant.academy.content.YamlOutcome;
import org.aspirant.academy.content.YamlReader;
import org.aspirant.academy.content.district.DistrictProfile;
import org.aspirant.academy.content.pack.PackDocument.Kind;
import org.aspirant.academy.simulation.format.CompiledScenario;
import org.aspirant.academy.simulation.format.ScenarioCompiler;
import org.aspirant.academy.simulation.format.ScenarioOutcome;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.ScenarioRef;
import org.aspirant.rubric.framework.Framework;

/**
 * Everything that a folder of content teaches. Immutable.
 *
 * @param district in which it is set; empty for a pack that names no profile
 * @param frameworks in the order of {@code pack.yaml}
 * @param sims by id, in the order of {@code pack.yaml}
 * @param plans by id, in the order of {@code pack.yaml}, each with the rubric and framework it
 *     names
 * @param documents every document in its version
 * @param editions the sources of each simulation and of each plan
 */
public record ContentPack(
        String id,
        String title,
        Optional<DistrictProfile> district,
        List<Framework> frameworks,
        Map<String, CompiledScenario> sims,
        Map<String, Yardstick> plans,
        List<PackDocument> documents,
        List<Edition> editions) {

    /** The file that lists all others. */
    public static final String LISTING = "pack.yaml";

    private static final ContentSchema SCHEMA = new ContentSchema("/schemas/pack.schema.json");

    public ContentPack {
        sims = Collections.unmodifiableMap(new LinkedHashMap<>(sims));
        plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
        frameworks = List.copyOf(frameworks);
        documents = List.copyOf(documents);
        editions = List.copyOf(editions);
    }

    /** Compiles a folder, or says everything that is wrong with it. */
    public static PackOutcome compile(ContentSource source) {
        var file = source.name(LISTING);
        var text = source.text(LISTING);
        if (text.isEmpty()) {
            return refused(
                    Position.of(file)
                            .problem(
                                    "missing-file",
                                    "there is no " + LISTING,
                                    "list the pack's files in it: docs/authoring.md shows how"));
        }
        var outcome = YamlReader.read(file, text.get());
        if (outcome instanceof YamlOutcome.Unreadable unreadable) {
            return new PackOutcome.Refused(unreadable.problems());
        }
        var root = ((YamlOutcome.Read) outcome).root();
        var shape = SCHEMA.check(root);
        return shape.isEmpty() ? compile(source, root) : new PackOutcome.Refused(shape);
    }

    private static PackOutcome compile(ContentSource source, Cursor root) {
        List<ContentProblem> problems = new ArrayList<>();
        var shelf = new Shelf();
        var district = new DistrictReading(source, problems, shelf).read(root);
        Map<String, CompiledScenario> sims = new LinkedHashMap<>();
        for (Cursor entry : root.list("sims")) {
            var path = entry.node().asText();
            var recorder = new RecordingSource(source);
            var outcome = ScenarioCompiler.compile(recorder, path);
            if (outcome instanceof ScenarioOutcome.Refused refused) {
                problems.addAll(refused.problems());
            } else {
                var compiled = ((ScenarioOutcome.Compiled) outcome).compiled();
                var ref = compiled.scenario().ref();
                var id = ref.id();
                shelf.add(document(compiled));
                shelf.add(
                        Edition.of(
                                Map.of("sims", List.of(path)),
                                "",
                                recorder.read(),
                                Set.of(ref.hash())));
                if (sims.put(id, compiled) != null) {
                    problems.add(
                            entry.problem(
                                    "unique-ids",
                                    "two simulations have the id '" + id + "'",
                                    "give each its own"));
                }
            }
        }
        String language =
                root.has("language")
                        ? root.text("language")
                        : district.map(DistrictProfile::language).orElse("");
        Map<String, Yardstick> plans =
                new YardstickReading(source, problems, shelf, language).read(root);
        district.ifPresent(profile -> DistrictReading.tie(profile, shelf, problems));
        return problems.isEmpty()
                ? new PackOutcome.Compiled(
                        new ContentPack(
                                root.text("id"),
                                root.text("title"),
                                district,
                                shelf.frameworks(),
                                sims,
                                plans,
                                shelf.documents(),
                                shelf.editions()))
                : new PackOutcome.Refused(problems);
    }

    private static PackDocument document(CompiledScenario compiled) {
        var ref = compiled.scenario().ref();
        var sources = compiled.sources();
        return new PackDocument(
                Kind.SIMULATION,
                ref.id(),
                ref.version(),
                ref.hash(),
                sources.of("version"),
                sources.ids().stream().collect(Collectors.toMap(id -> id, sources::of)));
    }

    private static PackOutcome refused(ContentProblem problem) {
        return new PackOutcome.Refused(List.of(problem));
    }

    /** Every simulation, in the order of the listing. */
    public Collection<Scenario> scenarios() {
        return sims.values().stream().map(CompiledScenario::scenario).toList();
    }

    /** The simulation with this id. */
    public Optional<Scenario> scenario(String simulation) {
        return Optional.ofNullable(sims.get(simulation)).map(CompiledScenario::scenario);
    }

    /** The exact version to which a run is pinned, if this pack has it. */
    public Optional<Scenario> scenario(ScenarioRef ref) {
        return scenario(ref.id()).filter(found -> Objects.equals(found.ref(), ref));
    }
}
