package org.aspirant.rubric.cli;

import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.conversion.Alignment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which competencies the criteria of a document are for that does not say so itself. */
final class AlignOptions {

    @Option(
            names = "--align",
            paramLabel = "FILE",
            description =
                    "Competencies for criteria that come without, CSV: criterion,competency. A"
                            + " criterion goes by its name or id, or by rubric/criterion.")
    private @Nullable String align;

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description =
                    "With --align, the framework that the competencies are of: all criteria then"
                            + " need one of its competencies.")
    private @Nullable String framework;

    /** The framework is only looked at for an alignment. */
    void require(CommandSpec spec) {
        if (align == null && framework != null) {
            throw new ParameterException(spec.commandLine(), "--framework goes with --align.");
        }
    }

    Imported applied(Documents documents, Imported imported) {
        String file = align;
        if (file == null) {
            return imported;
        }
        var known = framework == null ? null : documents.framework(framework);
        return documents.read(file, text -> Alignment.of(imported, file, text, known));
    }
}
