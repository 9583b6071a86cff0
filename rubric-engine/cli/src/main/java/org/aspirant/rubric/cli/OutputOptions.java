package org.aspirant.rubric.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command. */
final class OutputOptions {

    /** What a document is written as. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write here instead of to standard output.")
    @Nullable Path out;
}
