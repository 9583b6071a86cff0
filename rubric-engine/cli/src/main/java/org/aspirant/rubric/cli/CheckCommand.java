package org.aspirant.rubric.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aspirant.rubric.cli.OutputOptions.Format;
import org.aspirant.rubric.format.check.DocumentCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rubric check}. */
@Command(
        name = "check",
        header = "check documents and ratings",
        description = {
            "Checks frameworks, rubrics, plans and ratings, each by itself and against the others",
            "that are given. Ratings (.csv) are checked against the plan."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private OutputOptions output;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "YAML, JSON or CSV.")
    private List<String> files;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (output.format == Format.CSV || output.format == Format.HTML) {
            throw new ParameterException(
                    spec.commandLine(), "check is no report: give --format text or json.");
        }
        var check = new DocumentCheck();
        var documents = new Documents(console);
        for (String file : files) {
            check.add(file, documents.text(file));
        }
        var checked = documents.accepted(check.run());
        return console.write(
                output.out,
                output.format == Format.JSON
                        ? DocumentCheck.json(checked)
                        : checked.stream().map(c -> c + "\n").collect(Collectors.joining()));
    }
}
