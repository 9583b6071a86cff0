package org.aspirant.rubric.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.impact.Change;
import org.aspirant.rubric.impact.ComparingPlans;
import org.aspirant.rubric.impact.ComparingRubrics;
import org.aspirant.rubric.impact.Impact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.results.ImpactReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rubric impact}. */
@Command(
        name = "impact",
        header = "say what a new version of a plan would do",
        description = {
            "Says what a new version of a plan changes and, given ratings, which decisions would change,",
            "what would have to be rated again and why. Nothing is adopted by it."
        },
        mixinStandardHelpOptions = true)
final class ImpactCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private OutputOptions output;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            required = true,
            description = "The plan as it is, YAML or JSON.")
    private String plan;

    @Option(
            names = "--new",
            paramLabel = "FILE",
            required = true,
            description = "The plan as it would be.")
    private String revised;

    @Option(names = "--rubric", paramLabel = "FILE", description = "The rubric as it is.")
    private @Nullable String rubric;

    @Option(names = "--new-rubric", paramLabel = "FILE", description = "The rubric as it would be.")
    private @Nullable String revisedRubric;

    @Option(
            names = "--ratings",
            paramLabel = "FILE",
            description = "Ratings made for the plan as it is, CSV.")
    private @Nullable String ratings;

    @Option(names = "--ids", description = "Name candidates and assessors.")
    private boolean ids;

    @Option(
            names = "--migrate",
            paramLabel = "FILE",
            description = "Write the ratings that fit the new plan here, levels by their new ids.")
    private @Nullable Path migrate;

    ImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if ((rubric == null) != (revisedRubric == null)) {
            throw new ParameterException(
                    spec.commandLine(), "Give --rubric and --new-rubric together.");
        }
        if (ratings == null && migrate != null) {
            throw new ParameterException(spec.commandLine(), "Give --ratings to --migrate.");
        }
        var documents = new Documents(console);
        AssessmentPlan old = documents.plan(plan);
        AssessmentPlan now = documents.plan(revised);
        if (!old.id().equals(now.id())) {
            throw new Refusal(
                    revised,
                    "it is plan " + now.id() + ", and no version of " + old.id(),
                    "give a version of the same plan, or compare the two by what-if --with");
        }
        List<Change> changes = new ArrayList<>(ComparingPlans.changes(old, now));
        if (rubric != null && revisedRubric != null) {
            changes.addAll(
                    ComparingRubrics.changes(
                            documents.rubric(rubric), documents.rubric(revisedRubric)));
        }
        Impact impact =
                ratings == null ? null : Impact.of(old, now, documents.events(ratings, old));
        int code = documents.write(ImpactReport.of(now.title(), changes, impact, ids), output);
        return code != Console.DONE || migrate == null || impact == null
                ? code
                : console.write(migrate, RatingsCsv.write(impact.migration().ratings()));
    }
}
