package org.aspirant.content.cli;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command with its subcommands. */
@Command(
        name = "content",
        mixinStandardHelpOptions = true,
        description = "Checks, plays, measures and prints what authors write.",
        synopsisSubcommandLabel = "COMMAND")
final class ContentCommand implements Callable<Integer> {

    private final BufferedReader in;

    @Spec private CommandSpec spec;

    ContentCommand(BufferedReader in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Name a command: check, play, bots, print, release");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Compiles and lints a folder; prints file:line: what is wrong; what would be right.")
    int check(
            @Parameters(paramLabel = "DIR", description = "The folder with pack.yaml.") Path folder,
            @Option(
                            names = "--sound",
                            description =
                                    "Ask only that simulations hold together, not that they are fit for the catalogue.")
                    boolean sound) {
        return new Checking(console(folder)).check(sound);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Plays a simulation in the terminal and traces every variable.")
    int play(
            @Parameters(paramLabel = "DIR", description = "The folder with pack.yaml.") Path folder,
            @Parameters(paramLabel = "SIM", description = "The simulation's id.") String simulation,
            @Option(names = "--at", paramLabel = "NODE", description = "Begin in this node.")
                    String node,
            @Option(
                            names = "--set",
                            paramLabel = "NAME=VALUE",
                            description =
                                    "Begin with this value of a meter, counter or flag (true or false).")
                    List<String> values,
            @Option(
                            names = "--fact",
                            paramLabel = "FACT",
                            description =
                                    "Begin with this having happened: cast.ID, chose.ID, visited.ID, opened.ID.")
                    List<String> facts,
            @Option(
                            names = "--seed",
                            defaultValue = "1",
                            description = "Draws the variants; ${DEFAULT-VALUE} if left out.")
                    long seed) {
        var start =
                new Playing.Start(
                        node == null ? "" : node,
                        values == null ? List.of() : values,
                        facts == null ? List.of() : facts,
                        seed);
        return new Playing(console(folder), in).play(simulation, start);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Plays at random and reports paths, options and endings.")
    int bots(
            @Parameters(paramLabel = "DIR", description = "The folder with pack.yaml.") Path folder,
            @Parameters(paramLabel = "SIM", description = "The simulation's id.")
                    String simulation) {
        return new Measuring(console(folder)).measure(simulation);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Prints a simulation as a script to be read on paper.")
    int print(
            @Parameters(paramLabel = "DIR", description = "The folder with pack.yaml.") Path folder,
            @Parameters(paramLabel = "SIM", description = "The simulation's id.")
                    String simulation) {
        return new Printing(console(folder)).print(simulation);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Notes in released.json what the folder holds now, so that it cannot change unseen.")
    int release(
            @Parameters(paramLabel = "DIR", description = "The folder with pack.yaml.")
                    Path folder) {
        return new Checking(console(folder)).release();
    }

    private Console console(Path folder) {
        return new Console(folder, spec.commandLine().getOut(), spec.commandLine().getErr());
    }
}
