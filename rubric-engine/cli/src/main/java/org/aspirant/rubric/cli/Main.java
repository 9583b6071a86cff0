package org.aspirant.rubric.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.aspirant.rubric.format.PlanCompiler;
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
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

    private static final String VERSION = "rubric 0.1.0";

    private static final List<String> COMMANDS =
            List.of(
                    "check",
                    "score",
                    "explain",
                    "agree",
                    "plan-study",
                    "standard",
                    "severity",
                    "what-if",
                    "growth",
                    "equity",
                    "convert",
                    "gradebook",
                    "impact",
                    "second-readings",
                    "report",
                    "passback",
                    "passback-key",
                    "completion",
                    "help");

    /** Those that speak of the others. */
    private static final Set<String> ABOUT_ALL = Set.of("completion", "help");

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
        List<String> asked = asked(args);
        if (asked.size() == 1) {
            beside(PlanCompiler::prepare);
        }
        var line = new CommandLine(new Main());
        for (String name : asked) {
            line.addSubcommand(name, command(name, console));
        }
        version(line);
        line.setCaseInsensitiveEnumValuesAllowed(true)
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
        line.setHelpFactory(ManPage::help);
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** All commands are of one version, which each says. */
    private static void version(CommandLine line) {
        line.getCommandSpec().version(VERSION);
        line.getSubcommands().values().forEach(Main::version);
    }

    private static void beside(Runnable work) {
        var thread = new Thread(work, "beside");
        thread.setDaemon(true);
        thread.start();
    }

    /** The one that is named, if one is: looking at all of them would be half of the start. */
    private static List<String> asked(String[] args) {
        String first = args.length == 0 ? "" : args[0];
        return COMMANDS.contains(first) && !ABOUT_ALL.contains(first) ? List.of(first) : COMMANDS;
    }

    private static Object command(String name, Console console) {
        return switch (name) {
            case "check" -> new CheckCommand(console);
            case "score" -> new ScoreCommand(console);
            case "explain" -> new ExplainCommand(console);
            case "agree" -> new AgreeCommand(console);
            case "plan-study" -> new PlanStudyCommand(console);
            case "standard" -> new StandardCommand(console);
            case "severity" -> new SeverityCommand(console);
            case "what-if" -> new WhatIfCommand(console);
            case "growth" -> new GrowthCommand(console);
            case "equity" -> new EquityCommand(console);
            case "convert" -> new ConvertCommand(console);
            case "gradebook" -> new GradebookCommand(console);
            case "impact" -> new ImpactCommand(console);
            case "second-readings" -> new SecondReadingsCommand(console);
            case "report" ->
                    new CommandLine(new ReportCommand())
                            .addSubcommand(new ReliabilityCommand(console))
                            .addSubcommand(new AccreditationCommand(console))
                            .addSubcommand(new FeedbackCommand(console));
            case "passback" -> new PassbackCommand(console);
            case "passback-key" -> new PassbackKeyCommand(console);
            case "completion" -> new CompletionCommand(console);
            case "help" -> new CommandLine.HelpCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
