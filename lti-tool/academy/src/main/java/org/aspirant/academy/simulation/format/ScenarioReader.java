package org.aspirant.academy.simulation.format;

import java.util.List;
import java.util.Map;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.simulation.scenario.About;
import org.aspirant.academy.simulation.scenario.Debriefing;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Policy;
import org.aspirant.academy.simulation.scenario.Provenance;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.ScenarioRef;
import org.aspirant.academy.simulation.scenario.Setting;
import org.aspirant.academy.simulation.scenario.Story;

/**
 * Reads a simulation's document in one language. In the document, texts and figures come to stand
 * in the place of their paths while it is read.
 */
final class ScenarioReader {

    private final Cursor root;
    private final Names names;
    private final About about;
    private final Provenance provenance;
    private final Setting setting;
    private final Story story;
    private final Debriefing debriefing;
    private final Policy policy;

    /**
     * Reads a document that fits the schema.
     *
     * @param language in which its words are
     */
    ScenarioReader(ContentSource source, String folder, Cursor root, String language) {
        this.root = root;
        this.names = new Names(root);
        var texts = new TextReader(source, folder, names);
        var logic = new LogicReader(names);
        var exhibits = new ExhibitReader(source, folder, names, texts);
        this.setting = new SettingReader(names, texts, logic, exhibits).read(root);
        this.story = new StoryReader(names, texts, logic).read(root);
        var head = new HeadReader(root, texts);
        this.about = head.about(language);
        this.provenance = head.provenance();
        this.policy = head.policy();
        this.debriefing = head.debriefing();
        checkpoints();
    }

    List<ContentProblem> problems() {
        return names.problems();
    }

    Cursor root() {
        return root;
    }

    String language() {
        return about.language();
    }

    /** What was read, if nothing is wrong with it. */
    Scenario scenario(ScenarioRef ref, Map<String, Scenario> translations) {
        return new Scenario(
                ref, about, provenance, setting, story, debriefing, policy, translations);
    }

    SourceMap sources() {
        return new SourceMap(root.places().file(), names.places(), names.ids());
    }

    /** Marks without the policy do nothing, and neither does the policy without marks. */
    private void checkpoints() {
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
