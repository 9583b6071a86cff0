package org.aspirant.rubric.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aspirant.rubric.cli.OutputOptions.Format;
import org.aspirant.rubric.exchange.check.DocumentCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rubric check}. */
@Command(
        name = "check",
        header = "check documents and ratings",
        description = {
            "Checks frameworks, rubrics, plans and ratings, each by itself and against the others",
            "that are given. Ratings (.csv) are checked against the plan. Bundles and what convert",
            "reads - CASE packages, Canvas's rubric CSV, Moodle's definitions and backups, badges -",
            "are known by what is in them, and checked as convert would read them."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private OutputOptions output;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "YAML, JSON, CSV or XML.")
    private List<String> files;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var check = new DocumentCheck();
        var documents = new Documents(console);
        for (String file : files) {
            if (isRatings(file, documents)) {
                check.addRatings(file, reading -> console.stream(file, reading));
            } else {
                check.add(file, documents.accepted(console.document(file)));
            }
        }
        var checked = documents.accepted(check.run());
        if (output.format != Format.TEXT) {
            return documents.write(checked.report(), output);
        }
        checked.notes().forEach(note -> console.err().println("note: " + note));
        return console.write(
                output.out,
                checked.documents().stream().map(d -> d + "\n").collect(Collectors.joining()));
    }

    /** By its name, unless it begins as something else does. */
    private boolean isRatings(String file, Documents documents) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv")
                && DocumentCheck.isOfRatings(documents.accepted(console.beginning(file)));
    }
}
