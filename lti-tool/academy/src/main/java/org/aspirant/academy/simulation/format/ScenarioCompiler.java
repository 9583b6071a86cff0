package org.aspirant.academy.simulation.format;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.academy.content.CanonicalText;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSchema;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.Position;
import org.aspirant.academy.content.YamlOutcome;
import org.aspirant.academy.content.YamlReader;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Policy;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.ScenarioRef;
import org.aspirant.academy.simulation.scenario.Story;

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
        var exhibits = new ExhibitReader(source, folder, names, texts);
        var setting = new SettingReader(names, texts, logic, exhibits).read(root);
        var story = new StoryReader(names, texts, logic).read(root);
        var head = new HeadReader(root, texts);
        var about = head.about();
        var provenance = head.provenance();
        var policy = head.policy();
        checkpoints(policy, story);
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
                                ref, about, provenance, setting, story, head.debriefing(), policy),
                        new SourceMap(root.places().file(), names.places(), names.ids()),
                        canonical));
    }

    /** Marks without the policy do nothing, and neither does the policy without marks. */
    private void checkpoints(Policy policy, Story story) {
        var marked = story.nodes().values().stream().filter(Node::checkpoint).toList();
        if (policy.undo() == Policy.Undo.CHECKPOINT && marked.isEmpty()) {
            names.refuse(
                    root.at("policy").at("undo"),
                    "checkpoint",
                    "no scene is a checkpoint",
                    "write 'checkpoint: true' in the scenes that one may go back to");
        } else if (policy.undo() != Policy.Undo.CHECKPOINT) {
            for (Node node : marked) {
                names.refuse(
                        root.at("nodes").at(node.id()).at("checkpoint"),
                        "checkpoint",
                        "'" + node.id() + "' is a checkpoint, and the policy allows no going back",
                        "take the mark out, or write 'undo: checkpoint' in the policy");
            }
        }
    }
}
