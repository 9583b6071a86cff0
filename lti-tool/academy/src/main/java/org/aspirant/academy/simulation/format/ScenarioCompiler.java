package org.aspirant.academy.simulation.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aspirant.academy.content.CanonicalText;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSchema;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.Position;
import org.aspirant.academy.content.YamlOutcome;
import org.aspirant.academy.content.YamlReader;
import org.aspirant.academy.simulation.scenario.About;
import org.aspirant.academy.simulation.scenario.Debriefing;
import org.aspirant.academy.simulation.scenario.Exhibit;
import org.aspirant.academy.simulation.scenario.Person;
import org.aspirant.academy.simulation.scenario.Policy;
import org.aspirant.academy.simulation.scenario.Provenance;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.ScenarioRef;
import org.aspirant.academy.simulation.scenario.Setting;
import org.aspirant.academy.simulation.scenario.Variable;

/** Compiles the files of one simulation. */
public final class ScenarioCompiler {

    private static final ContentSchema SCHEMA = new ContentSchema("/schemas/sim.schema.json");

    private final ContentSource source;
    private final Cursor root;
    private final Names names;
    private final TextReader texts;
    private final LogicReader logic;
    private final String folder;

    private ScenarioCompiler(ContentSource source, String path, Cursor root) {
        this.source = source;
        this.root = root;
        this.folder = path.substring(0, path.lastIndexOf('/') + 1);
        this.names = new Names(root);
        this.texts = new TextReader(source, folder, names);
        this.logic = new LogicReader(names);
    }

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
                ? new ScenarioCompiler(source, path, root).compile()
                : refused(problems);
    }

    private static ScenarioOutcome refused(List<ContentProblem> problems) {
        var sorted = new ArrayList<>(problems);
        sorted.sort(ContentProblem.BY_PLACE);
        return new ScenarioOutcome.Refused(sorted);
    }

    private ScenarioOutcome compile() {
        var setting = setting();
        var story = new StoryReader(names, texts, logic).read(root);
        var about = about();
        var provenance = provenance();
        var debriefing = debriefing(root.at("debrief"));
        if (!names.problems().isEmpty()) {
            return refused(names.problems());
        }
        var canonical = CanonicalText.of(root.node());
        var ref =
                new ScenarioRef(
                        root.text("id"), root.number("version"), CanonicalText.sha256(canonical));
        return new ScenarioOutcome.Compiled(
                new CompiledScenario(
                        new Scenario(
                                ref,
                                about,
                                provenance,
                                setting,
                                story,
                                debriefing,
                                policy(root.at("policy"))),
                        new SourceMap(root.places().file(), names.places()),
                        canonical));
    }

    private About about() {
        var language = root.textOrNull("language");
        return new About(
                root.text("title"),
                language == null ? "en" : language,
                root.number("minutes"),
                constant(About.Player.class, root.text("player")),
                root.text("role"),
                root.text("summary"),
                root.text("dilemma"),
                root.texts("tradeoffs"),
                root.texts("advisories"),
                texts.passage(root, "prebrief"));
    }

    private Provenance provenance() {
        var notes = texts.file(root.at("teachingNotes"), root.text("teachingNotes"));
        return new Provenance(
                root.texts("standards"),
                root.texts("themes"),
                root.texts("seeds"),
                root.list("sources").stream()
                        .map(
                                one ->
                                        new Provenance.Source(
                                                one.text("cite"),
                                                one.text("reports"),
                                                one.text("invented")))
                        .toList(),
                root.texts("reviewedBy"),
                notes);
    }

    private Setting setting() {
        Map<String, Variable> variables = new LinkedHashMap<>();
        root.at("variables").values().forEach(at -> variables.put(at.key(), variable(at)));
        Map<String, Person> people = new LinkedHashMap<>();
        root.at("characters").values().forEach(at -> people.put(at.key(), person(at)));
        Map<String, Exhibit> exhibits = new LinkedHashMap<>();
        var reader = new ExhibitReader(source, folder, names, texts);
        for (Cursor at : root.at("exhibits").values()) {
            var exhibit = reader.read(at);
            exhibits.put(at.key(), exhibit);
            texts.know(exhibit);
        }
        Map<String, List<String>> variants = new LinkedHashMap<>();
        root.at("variants")
                .keys()
                .forEach(key -> variants.put(key, root.at("variants").texts(key)));
        return new Setting(
                variables, people, exhibits, variants, logic.time(root.at("clock").at("start")));
    }

    private Variable variable(Cursor at) {
        var about = at.text("about");
        return switch (at.text("kind")) {
            case "flag" -> new Variable.Flag(at.key(), about);
            case "counter" -> {
                checkBounds(at);
                yield new Variable.Counter(
                        at.key(), at.number("start"), at.number("min"), at.number("max"), about);
            }
            default -> {
                checkBounds(at);
                yield new Variable.Meter(
                        at.key(),
                        at.text("label"),
                        constant(Variable.Family.class, at.text("family")),
                        at.number("start"),
                        at.number("min"),
                        at.number("max"),
                        at.has("better")
                                ? constant(Variable.Better.class, at.text("better"))
                                : Variable.Better.HIGHER,
                        at.node().path("outcome").asBoolean(),
                        about);
            }
        };
    }

    private void checkBounds(Cursor at) {
        int start = at.number("start");
        if (at.number("min") >= at.number("max")
                || start < at.number("min")
                || start > at.number("max")) {
            names.refuse(
                    at,
                    "bounds",
                    "'"
                            + at.key()
                            + "' starts at "
                            + start
                            + " between "
                            + at.number("min")
                            + " and "
                            + at.number("max"),
                    "let min be less than max and start lie between them");
        }
    }

    private static Person person(Cursor at) {
        return new Person(
                at.key(),
                at.text("name"),
                at.text("role"),
                at.text("brief"),
                new Person.Motives(
                        at.text("want"), at.text("fear"), at.text("history"), at.text("right")),
                at.number("influence"),
                constant(Person.Stance.class, at.text("stance")),
                at.texts("groups"));
    }

    private static Debriefing debriefing(Cursor at) {
        Map<Debriefing.Stage, List<Debriefing.Prompt>> stages =
                new EnumMap<>(Debriefing.Stage.class);
        for (var stage : Debriefing.Stage.values()) {
            stages.put(
                    stage,
                    at.list(stage.name().toLowerCase(Locale.ROOT)).stream()
                            .map(
                                    one ->
                                            new Debriefing.Prompt(
                                                    one.text("id"),
                                                    one.text("label"),
                                                    one.textOrNull("hint"),
                                                    one.number("minWords")))
                            .toList());
        }
        var commitment = at.at("commitment");
        return new Debriefing(
                stages,
                new Debriefing.Commitment(
                        commitment.text("label"),
                        commitment.text("hint"),
                        commitment.number("days")),
                at.has("compareFrom") ? at.number("compareFrom") : 5);
    }

    private static Policy policy(Cursor at) {
        return new Policy(
                at.node().path("attempts").isInt() ? at.number("attempts") : Policy.UNLIMITED,
                constant(Policy.Counts.class, at.text("counts")),
                constant(Policy.Undo.class, at.text("undo")),
                constant(Policy.RevealPaths.class, at.text("revealPaths")));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
