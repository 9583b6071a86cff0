package org.aspirant.rubric.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.aspirant.rubric.exchange.GradebookCsv;
import org.aspirant.rubric.exchange.GradebookCsv.Platform;
import org.aspirant.rubric.exchange.Messages;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.scoring.Scoring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rubric gradebook}. */
@Command(
        name = "gradebook",
        header = "write grades for a platform's gradebook",
        description = {
            "Writes decisions as the CSV that a gradebook imports. The people file has the column",
            "candidate and the platform's own: for Canvas ID, SIS User ID or SIS Login ID, for",
            "Moodle Email address, ID number or Username. Who is not decided on gets no row, which",
            "is said."
        },
        mixinStandardHelpOptions = true)
final class GradebookCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private PlanAndRatings input;
    @Mixin private ProductMessages messages;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the grades here instead of to standard output.")
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

    @Option(
            names = "--heading",
            paramLabel = "COLUMN=NAME",
            description =
                    "The heading of one of the plan's further columns, by its id; may be repeated."
                            + " Default: the plan's title and the column's.")
    private Map<String, String> headings = Map.of();

    GradebookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        messages.requireRoom(out == null, spec);
        var documents = new Documents(console);
        var plan = documents.plan(input.plan);
        input.progress.say(console, "reading " + input.ratings);
        var decisions = new Scoring(plan).decisions(documents.cells(input.ratings, plan));
        var exported =
                documents.accepted(
                        GradebookCsv.write(
                                platform,
                                names(plan),
                                plan,
                                decisions,
                                people,
                                documents.people(people)));
        int code = console.write(out, exported.text());
        return code == Console.DONE
                ? messages.say(
                        console,
                        new Messages(List.of(), exported.lost())
                                .grades(Objects.toString(out, "the gradebook")),
                        exported.lost().stream().map(one -> "no row: " + one).toList())
                : code;
    }

    private Map<String, String> names(AssessmentPlan plan) {
        var unknown = new TreeSet<>(headings.keySet());
        plan.grade().further().forEach(column -> unknown.remove(column.id()));
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--heading: the plan has no further column "
                            + String.join(", ", unknown)
                            + ".");
        }
        Map<String, String> names = new LinkedHashMap<>(headings);
        if (assignment != null) {
            names.put(GradeColumn.OWN, assignment);
        }
        return names;
    }
}
