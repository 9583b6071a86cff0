package org.aspirant.academy.simulation.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.simulation.scenario.About;
import org.aspirant.academy.simulation.scenario.Debriefing;
import org.aspirant.academy.simulation.scenario.Policy;
import org.aspirant.academy.simulation.scenario.Provenance;

/** Reads what stands around the story: what is said before it and after it, and its policy. */
final class HeadReader {

    private final Cursor root;
    private final TextReader texts;

    HeadReader(Cursor root, TextReader texts) {
        this.root = root;
        this.texts = texts;
    }

    /** The language in which a document is written. */
    static String language(Cursor root) {
        return root.has("language") ? root.text("language") : "en";
    }

    /**
     * What is said beforehand.
     *
     * @param language in which the words of this document are
     */
    About about(String language) {
        return new About(
                root.text("title"),
                language,
                root.number("minutes"),
                Constants.of(About.Player.class, root.text("player")),
                root.text("role"),
                root.text("summary"),
                root.text("dilemma"),
                root.texts("tradeoffs"),
                root.texts("advisories"),
                texts.passage(root, "prebrief"));
    }

    Provenance provenance() {
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
                notes,
                language(root));
    }

    Debriefing debriefing() {
        var at = root.at("debrief");
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
                at.has("compare") ? compare(at.at("compare")) : null);
    }

    private static Debriefing.Compare compare(Cursor at) {
        return new Debriefing.Compare(at.number("minN"), at.at("reasons").node().asBoolean());
    }

    Policy policy() {
        var at = root.at("policy");
        return new Policy(
                at.node().path("attempts").isInt() ? at.number("attempts") : Policy.UNLIMITED,
                Constants.of(Policy.Counts.class, at.text("counts")),
                Constants.of(Policy.Undo.class, at.text("undo")),
                Constants.of(Policy.RevealPaths.class, at.text("revealPaths")));
    }
}
