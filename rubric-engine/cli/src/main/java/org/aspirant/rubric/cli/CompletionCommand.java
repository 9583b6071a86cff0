package org.aspirant.rubric.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rubric completion}. */
@Command(
        name = "completion",
        header = "print what a shell needs to complete commands",
        description = "Prints what a shell needs to complete commands and options.",
        footer = {
            "",
            "In bash, or in zsh with bashcompinit:",
            "  source <(rubric completion)",
            "where rubric is a script or alias for java -jar rubric.jar."
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return console.write(null, AutoComplete.bash("rubric", spec.root().commandLine()));
    }
}
