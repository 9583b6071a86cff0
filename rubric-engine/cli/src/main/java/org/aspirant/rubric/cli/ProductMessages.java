package org.aspirant.rubric.cli;

import java.util.List;
import org.aspirant.rubric.cli.OutputOptions.Format;
import org.aspirant.rubric.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * What a command whose product is a document says beside it: as lines on standard error, or in
 * another form on standard output if the product goes to a file.
 */
final class ProductMessages {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "Of what there is to say about it: ${COMPLETION-CANDIDATES}; default:"
                            + " ${DEFAULT-VALUE}, on standard error. The others take standard"
                            + " output, and the document a file.")
    private Format format;

    /** Both cannot have standard output. */
    void requireRoom(boolean productOnStandardOutput, CommandSpec spec) {
        if (productOnStandardOutput && format != Format.TEXT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name a file for the document: with --format "
                            + format
                            + " standard output is for what there is to say about it.");
        }
    }

    /**
     * Says it, after the product is written.
     *
     * @param lines the same as the report, for standard error
     * @return the exit code
     */
    int say(Console console, Report report, List<String> lines) {
        if (format == Format.TEXT) {
            lines.forEach(console.err()::println);
            return Console.DONE;
        }
        return new Documents(console).write(report, format, null);
    }
}
