package org.aspirant.rubric.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The {@code rubric} command. Exit 0: done; 1: input refused, nothing written; 2: not how the
 * command is used.
 */
@Command(
        name = "rubric",
        header = "score ratings, say why, and measure them",
        description = "Scores ratings under an assessment plan, says why, and measures them.",
        mixinStandardHelpOptions = true,
        version = "rubric 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

    @Spec private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, System.in, System.out, System.err));
    }

    /**
     * Runs one command.
     *
     * @param in what {@code --ratings -} reads
     * @param out gets the document and nothing else
     * @param err gets refusals and usage errors
     * @return the exit code: 0, 1 or 2
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        var console = new Console(in, out, err);
        var line =
                new CommandLine(new Main())
                        .addSubcommand(new CheckCommand(console))
                        .addSubcommand(new ScoreCommand(console))
                        .addSubcommand(new ExplainCommand(console))
                        .addSubcommand(new AgreeCommand(console))
                        .addSubcommand(new PlanStudyCommand(console))
                        .addSubcommand(new StandardCommand(console))
                        .addSubcommand(new SeverityCommand(console))
                        .addSubcommand(new WhatIfCommand(console))
                        .addSubcommand(new GrowthCommand(console))
                        .addSubcommand(new EquityCommand(console))
                        .addSubcommand(new ConvertCommand(console))
                        .addSubcommand(new GradebookCommand(console))
                        .addSubcommand(new ImpactCommand(console))
                        .addSubcommand(new SecondReadingsCommand(console))
                        .addSubcommand(
                                new CommandLine(new ReportCommand())
                                        .addSubcommand(new ReliabilityCommand(console))
                                        .addSubcommand(new AccreditationCommand(console))
                                        .addSubcommand(new FeedbackCommand(console)))
                        .addSubcommand(new CompletionCommand(console))
                        .addSubcommand(new CommandLine.HelpCommand())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setParameterExceptionHandler(ManPage::misused)
                        .setExecutionExceptionHandler(
                                (thrown, command, parsed) -> {
                                    if (thrown instanceof Refusal refusal) {
                                        return console.refuse(refusal.problems());
                                    }
                                    throw thrown;
                                })
                        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        ManPage.layOut(line);
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
