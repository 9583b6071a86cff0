package org.aspirant.rubric.exchange.moodle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Findings;

/**
 * Reads what Moodle's web service {@code core_grading_get_definitions} answers, or {@code
 * grading.xml} of an activity in a backup: the rubrics and marking guides of activities. The bundle
 * carries the answer, so that what is changed goes back to the same criteria and levels.
 *
 * @see <a href="https://docs.moodle.org/en/Advanced_grading_methods">Moodle, Advanced grading
 *     methods</a>
 */
public final class MoodleReader {

    /** What the format is called, also in {@link Bundle#carried}. */
    public static final String FORMAT = "moodle";

    private MoodleReader() {}

    /**
     * Reads an answer or a backup's file.
     *
     * @param file the name that problems carry
     * @param text JSON, or XML if it begins with {@code <}
     */
    public static CompileOutcome<Imported> read(String file, String text) {
        var findings = new Findings(file);
        var notes = new Notes(file);
        Optional<ObjectNode> root =
                isXml(text)
                        ? new BackupReading(notes, findings).answer(text)
                        : JsonText.object(text, findings);
        if (root.isEmpty()) {
            return findings.refused();
        }
        ObjectNode draft = new DefinitionReading(notes, findings).read(root.get());
        if (!findings.none()) {
            return findings.refused();
        }
        JsonNode answer = JsonText.plain(root.get());
        draft.putObject("carried").set(FORMAT, answer);
        var compiled = Bundle.compile(file, draft);
        return compiled instanceof Refused<Bundle> refused
                ? new Refused<>(refused.problems())
                : new Compiled<>(new Imported(((Compiled<Bundle>) compiled).model(), notes.all()));
    }

    private static boolean isXml(String text) {
        return text.startsWith("\uFEFF<") || text.stripLeading().startsWith("<");
    }
}
