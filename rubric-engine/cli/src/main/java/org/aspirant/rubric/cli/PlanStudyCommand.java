package org.aspirant.rubric.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aspirant.rubric.format.results.PlanStudyJson;
import org.aspirant.rubric.format.results.PlanStudyTable;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.HtmlDocument;
import org.aspirant.rubric.report.results.PlanStudyReport;
import org.aspirant.rubric.statistics.composite.CompositeReport;
import org.aspirant.rubric.statistics.composite.CompositeWeights;
import org.aspirant.rubric.statistics.composite.MeasuringComposite;
import org.aspirant.rubric.statistics.composite.PlanStudy;
import org.aspirant.rubric.statistics.generalizability.Cells;
import org.aspirant.rubric.statistics.generalizability.DecisionStudy;
import org.aspirant.rubric.statistics.generalizability.FewestTasks;
import org.aspirant.rubric.statistics.generalizability.GeneralizabilityStudy;
import org.aspirant.rubric.statistics.generalizability.StudyDesign;
import org.aspirant.rubric.statistics.generalizability.StudyOutcome;
import org.aspirant.rubric.statistics.generalizability.StudyOutcome.Confounded;
import org.aspirant.rubric.statistics.generalizability.StudyOutcome.Studied;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code rubric plan-study}. */
@Command(
        name = "plan-study",
        header = "say how many tasks and assessors it takes",
        description = {
            "Says how much of the variance of ratings is the candidates', the tasks' and the",
            "assessors', and how dependable scores from other numbers of tasks and assessors",
            "would be. With --plan it says besides how dependable decisions at the cut are, and how",
            "reliable the composite."
        },
        footer = {
            "",
            "Designs: candidate x task, task:candidate, candidate x task x assessor,",
            "candidate x (assessor:task), assessor:(candidate x task)."
        },
        mixinStandardHelpOptions = true)
final class PlanStudyCommand implements Callable<Integer> {

    private static final List<Integer> FEW_ASSESSORS = List.of(1, 2, 3, 4);

    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private TableInput input;
    @Mixin private OutputOptions output;

    @Option(
            names = "--design",
            paramLabel = "DESIGN",
            required = true,
            converter = DesignConverter.class,
            description = "How candidates, tasks and assessors met, in quotes.")
    private StudyDesign design;

    @Option(
            names = "--tasks",
            paramLabel = "N",
            split = ",",
            description = "Numbers of tasks to decide on, such as 1,3,6; default: as observed.")
    private List<Integer> tasks = List.of();

    @Option(
            names = "--assessors",
            paramLabel = "N",
            split = ",",
            description = "Numbers of assessors to decide on; default: as observed.")
    private List<Integer> assessors = List.of();

    @Option(
            names = "--dependability",
            paramLabel = "PHI",
            description =
                    "Say for each number of assessors how many tasks it takes to be as dependable as"
                            + " this, such as 0.80. Without --assessors: of 1 to 4.")
    private @Nullable Double dependability;

    PlanStudyCommand(Console console) {
        this.console = console;
    }

    /** Reads {@code candidate x task} and the others. */
    static final class DesignConverter implements ITypeConverter<StudyDesign> {

        @Override
        public StudyDesign convert(String text) {
            return StudyDesign.parse(text)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "no design is called \""
                                                    + text
                                                    + "\"; there are "
                                                    + Arrays.stream(StudyDesign.values())
                                                            .map(StudyDesign::key)
                                                            .collect(Collectors.joining(", "))));
        }
    }

    @Override
    public Integer call() {
        checkNumbers();
        var rated = input.read(new Documents(console));
        var table = rated.table();
        input.progress.say(console, "taking apart the variance of " + table.size() + " ratings");
        var studied = GeneralizabilityStudy.of(design, Cells.of(table));
        if (!(studied instanceof Studied done)) {
            throw refusal(studied);
        }
        var plan = rated.plan();
        var study = plan == null ? done.study() : atCut(done.study(), plan);
        var composite = plan == null ? null : composite(table, plan);
        var found = new PlanStudy(study, studies(study), enough(study), composite);
        return console.write(
                output.out,
                switch (output.format) {
                    case JSON -> PlanStudyJson.document(found);
                    case CSV -> PlanStudyTable.csv(found);
                    case TEXT -> PlanStudyTable.text(found);
                    case HTML -> HtmlDocument.of(PlanStudyReport.of(found));
                });
    }

    private CompositeReport composite(RatingTable table, AssessmentPlan plan) {
        input.progress.say(
                console, "measuring composites of " + table.candidates().size() + " candidates");
        return MeasuringComposite.measure(table, plan);
    }

    private static GeneralizabilityStudy atCut(GeneralizabilityStudy study, AssessmentPlan plan) {
        return plan.rules()
                .passing()
                .map(cut -> CompositeWeights.of(plan).valueAt(cut.effective()).doubleValue())
                .map(study::at)
                .orElse(study);
    }

    private void checkNumbers() {
        if (dependability != null && !(dependability > 0 && dependability < 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--dependability is over 0 and under 1, such as 0.80.");
        }
        for (List<Integer> numbers : List.of(tasks, assessors)) {
            if (numbers.stream().anyMatch(number -> number < 1)) {
                throw new ParameterException(
                        spec.commandLine(), "--tasks and --assessors are numbers from 1.");
            }
        }
        if (!design.hasAssessors() && assessors.stream().anyMatch(number -> number > 1)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The design " + design.key() + " has no assessors: leave --assessors out.");
        }
    }

    private List<DecisionStudy> studies(GeneralizabilityStudy study) {
        List<DecisionStudy> studies = new ArrayList<>();
        if (!tasks.isEmpty() || !assessors.isEmpty()) {
            for (OptionalDouble task : numbers(tasks)) {
                for (OptionalDouble assessor : numbers(assessors)) {
                    studies.add(study.with(task, assessor));
                }
            }
        }
        return studies;
    }

    private List<FewestTasks> enough(GeneralizabilityStudy study) {
        Double wanted = dependability;
        if (wanted == null) {
            return List.of();
        }
        List<Integer> each =
                design.hasAssessors() && assessors.isEmpty() ? FEW_ASSESSORS : assessors;
        return numbers(each).stream()
                .map(assessor -> FewestTasks.of(study, wanted, assessor))
                .toList();
    }

    private static List<OptionalDouble> numbers(List<Integer> given) {
        return given.isEmpty()
                ? List.of(OptionalDouble.empty())
                : given.stream().map(OptionalDouble::of).toList();
    }

    private Refusal refusal(StudyOutcome outcome) {
        String wrong =
                outcome instanceof Confounded confounded
                        ? "it cannot tell these sources of variance apart: "
                                + String.join(", ", confounded.effects())
                        : "there is no rating with a level in it";
        return new Refusal(
                input.ratings, wrong, "give " + design.needs() + ", or study another design");
    }
}
