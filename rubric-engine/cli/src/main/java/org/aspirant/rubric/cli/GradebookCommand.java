package org.aspirant.rubric.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.aspirant.rubric.cli.ScoringInput.Rated;
import org.aspirant.rubric.exchange.Exported;
import org.aspirant.rubric.exchange.GradebookCsv;
import org.aspirant.rubric.exchange.GradebookCsv.Platform;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.ratings.PeopleCsv;
import org.aspirant.rubric.people.People;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rubric gradebook}. */
@Command(
        name = "gradebook",
        description = {
            "Writes decisions as the CSV that a gradebook imports. The people file has the column",
            "candidate and the platform's own: for Canvas ID, SIS User ID or SIS Login ID, for",
            "Moodle Email address, ID number or Username. Who is not decided on gets no row."
        },
        mixinStandardHelpOptions = true)
final class GradebookCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private ScoringInput input;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write here instead of to standard output.")
    private @Nullable Path out;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            required = true,
            description = "Who candidates are to the platform, CSV.")
    private String people;

    @Option(
            names = "--platform",
            paramLabel = "PLATFORM",
            required = true,
            description = "canvas or moodle.")
    private Platform platform;

    @Option(
            names = "--assignment",
            paramLabel = "NAME",
            description =
                    "The heading of the grades' column; for Canvas as it exports it, with the number"
                            + " in brackets: \"Memo (1234)\". Default: the plan's title.")
    private @Nullable String assignment;

    GradebookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var outcome = input.read(console);
        if (outcome instanceof Refused<Rated> refused) {
            return console.refuse(refused.problems());
        }
        var known = people();
        if (known instanceof Refused<People> refused) {
            return console.refuse(refused.problems());
        }
        var rated = ((Compiled<Rated>) outcome).model();
        String heading = assignment == null ? rated.plan().title() : assignment;
        var written =
                GradebookCsv.write(
                        platform,
                        heading,
                        rated.plan(),
                        rated.decisions(),
                        people,
                        ((Compiled<People>) known).model());
        if (written instanceof Refused<Exported> refused) {
            return console.refuse(refused.problems());
        }
        var exported = ((Compiled<Exported>) written).model();
        exported.lost().forEach(one -> console.err().println("no row: " + one));
        return console.write(out, exported.text());
    }

    private CompileOutcome<People> people() {
        var text = console.read(people);
        return text instanceof Refused<String> refused
                ? new Refused<>(refused.problems())
                : PeopleCsv.read(people, ((Compiled<String>) text).model());
    }
}
