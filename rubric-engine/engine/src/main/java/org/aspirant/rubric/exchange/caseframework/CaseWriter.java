package org.aspirant.rubric.exchange.caseframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Differences;
import org.aspirant.rubric.exchange.Exported;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.caseframework.members.Identities;
import org.aspirant.rubric.exchange.caseframework.reading.PackageReading;
import org.aspirant.rubric.exchange.caseframework.rendering.PackageRendering;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Findings;
import org.aspirant.rubric.format.Problem;

/**
 * Writes CASE packages, in nothing but the form that the standard asks for. What only our documents
 * have stands under one key of {@code extensions}. Documents that came from a package go back into
 * it: what they do not speak of stays as it was.
 */
public final class CaseWriter {

    private CaseWriter() {}

    /**
     * Writes a bundle as one package.
     *
     * @param file the name that problems carry
     * @param bundle refused if it has several frameworks, which a package cannot
     */
    public static CompileOutcome<Exported> write(String file, Bundle bundle) {
        if (bundle.frameworks().size() > 1) {
            return refused(
                    file,
                    "it has " + bundle.frameworks().size() + " frameworks, and a package has one",
                    "convert each with its rubrics by itself");
        }
        ObjectNode result;
        if (bundle.carried().get(CaseReader.FORMAT) instanceof ObjectNode original) {
            var read = CaseReader.read("carried", JsonText.of(original));
            if (read instanceof Refused<Imported> refused) {
                return new Refused<>(refused.problems());
            }
            result = merged(original, ((Compiled<Imported>) read).model().bundle(), bundle);
        } else {
            result = PackageRendering.of(bundle, new Identities(), PackageRendering.UNDATED);
        }
        String text = JsonText.of(result);
        return new Compiled<>(new Exported(text, lost(text, bundle)));
    }

    private static CompileOutcome<Exported> refused(String file, String wrong, String right) {
        return new Refused<>(List.of(new Problem(file, 0, 0, wrong, right)));
    }

    private static ObjectNode merged(ObjectNode original, Bundle then, Bundle now) {
        var reading = new PackageReading(original, new Notes("carried"), new Findings("carried"));
        reading.read();
        String changed = original.path("CFDocument").path("lastChangeDateTime").asText();
        return PackageMerge.of(
                original,
                PackageRendering.of(then, reading.identities(), changed),
                PackageRendering.of(now, reading.identities(), changed));
    }

    /** What does not come back when the package is read again. */
    private static List<String> lost(String text, Bundle bundle) {
        if (!(CaseReader.read("written", text) instanceof Compiled<Imported> again)) {
            return List.of("the package cannot be read again as it is");
        }
        return Differences.between(documents(bundle), documents(again.model().bundle()));
    }

    private static JsonNode documents(Bundle bundle) {
        ObjectNode json = bundle.json();
        json.remove("carried");
        return json;
    }
}
