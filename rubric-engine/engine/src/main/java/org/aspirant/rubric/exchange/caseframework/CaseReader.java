package org.aspirant.rubric.exchange.caseframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.caseframework.members.Identities;
import org.aspirant.rubric.exchange.caseframework.members.StrictForm;
import org.aspirant.rubric.exchange.caseframework.reading.PackageReading;
import org.aspirant.rubric.exchange.caseframework.rendering.PackageRendering;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Findings;

/**
 * Reads CASE packages. What is not in the form that the standard asks for is mended where that is
 * possible, and every such place is noted.
 *
 * @see <a href="https://www.imsglobal.org/spec/case/v1p1">1EdTech, Competencies and Academic
 *     Standards Exchange 1.1</a>
 */
public final class CaseReader {

    /** What the format is called, also in {@link Bundle#carried}. */
    public static final String FORMAT = PackageRendering.FORMAT;

    private CaseReader() {}

    /**
     * Reads one package. The bundle carries the package unless the documents say all that is in it.
     *
     * @param file the name that problems carry
     * @param text JSON
     */
    public static CompileOutcome<Imported> read(String file, String text) {
        var findings = new Findings(file);
        var notes = new Notes(file);
        Optional<ObjectNode> root = JsonText.object(text, findings);
        if (root.isEmpty()) {
            return findings.refused();
        }
        ObjectNode content = new StrictForm(notes, findings).bring(root.get());
        if (!findings.none()) {
            return findings.refused();
        }
        var reading = new PackageReading(content, notes, findings);
        ObjectNode draft = reading.read();
        if (!findings.none()) {
            return findings.refused();
        }
        var compiled = Bundle.compile(file, draft);
        if (compiled instanceof Refused<Bundle> refused) {
            return new Refused<>(refused.problems());
        }
        var bundle = ((Compiled<Bundle>) compiled).model();
        JsonNode plain = JsonText.plain(content);
        JsonNode own = PackageRendering.of(bundle, new Identities(), PackageRendering.UNDATED);
        return new Compiled<>(
                new Imported(
                        own.equals(plain) ? bundle : bundle.carrying(FORMAT, plain), notes.all()));
    }
}
