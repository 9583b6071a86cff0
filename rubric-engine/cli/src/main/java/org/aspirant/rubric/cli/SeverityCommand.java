package org.aspirant.rubric.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.aspirant.rubric.cli.BiasInput.Groups;
import org.aspirant.rubric.format.results.SeverityJson;
import org.aspirant.rubric.format.results.SeverityTable;
import org.aspirant.rubric.format.results.TableCsv;
import org.aspirant.rubric.people.Disclosure;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.HtmlDocument;
import org.aspirant.rubric.report.results.SeverityPage;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.statistics.advice.AdvisingOnSeverity;
import org.aspirant.rubric.statistics.advice.SeverityAdvice;
import org.aspirant.rubric.statistics.advice.SeverityFindings;
import org.aspirant.rubric.statistics.habits.ObservingHabits;
import org.aspirant.rubric.statistics.severity.DriftChart;
import org.aspirant.rubric.statistics.severity.Facet;
import org.aspirant.rubric.statistics.severity.FacetModel;
import org.aspirant.rubric.statistics.severity.FacetModel.Steps;
import org.aspirant.rubric.statistics.severity.Interaction;
import org.aspirant.rubric.statistics.severity.MeasuringSeverity;
import org.aspirant.rubric.statistics.severity.SeverityOutcome;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Measured;
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

/** {@code rubric severity}. */
@Command(
        name = "severity",
        header = "measure how severe assessors are",
        description = {
            "Measures how severe assessors, tasks and criteria are, and where candidates stand once",
            "that is taken into account (many-facet Rasch model, joint maximum likelihood). The",
            "measures are advice beside the scores; no decision uses them."
        },
        mixinStandardHelpOptions = true)
final class SeverityCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private TableInput input;
    @Mixin private FacetInput facets;
    @Mixin private BiasInput bias;
    @Mixin private OutputOptions output;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = "rating-scale",
            converter = StepsName.class,
            description =
                    "rating-scale: all criteria share thresholds; partial-credit: each has its own."
                            + " Default: ${DEFAULT-VALUE}.")
    private Steps model;

    @Option(
            names = "--correct",
            description =
                    "Multiply measures by (L-1)/L, L being the mean number of ratings a candidate"
                            + " has, against the bias of the estimator.")
    private boolean corrected;

    @Option(
            names = "--summary",
            description =
                    "JSON and CSV: add fit as standard normal deviates, separations, chi-squares, exactAgreement, collapsed levels, ties, habits"
                            + " of assessors, and, if there is a plan with a cut, advice on"
                            + " decisions. Text has them anyway.")
    private boolean summary;

    SeverityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (String misuse : Arrays.asList(facets.misuse(), bias.misuse(facets))) {
            if (misuse != null) {
                throw new ParameterException(spec.commandLine(), misuse);
            }
        }
        Console reading = console.kept(input.ratings);
        var rated = input.read(new Documents(reading));
        var named = facets.facets(new Documents(reading), input.ratings, rated.table());
        var groups = bias.groups(new Documents(reading), input.ratings, rated.table());
        input.progress.say(console, "fitting a model to " + rated.table().size() + " ratings");
        var measured =
                MeasuringSeverity.measure(
                        rated.table(),
                        new FacetModel(named, model, corrected),
                        input.progress.statistics(console));
        if (measured instanceof SeverityOutcome.Refused refused) {
            throw new Refusal(input.ratings, refused.detail(), refused.fault().advice());
        }
        return print(
                (Measured) measured,
                rated.table(),
                groups,
                advice(new Documents(reading), rated.plan(), (Measured) measured));
    }

    /** None without a plan that has a cut, or where nobody would see it. */
    private List<SeverityAdvice> advice(
            Documents reading, @Nullable AssessmentPlan plan, Measured measured) {
        if (plan == null
                || plan.rules().passing().isEmpty()
                || !facets.hasAssessors()
                || !showsFindings()) {
            return List.of();
        }
        input.progress.say(console, "deciding, to compare with assessors of average severity");
        return new AdvisingOnSeverity(plan, measured.ratings())
                .advise(Scoring.score(plan, reading.events(input.ratings, plan)));
    }

    private boolean showsFindings() {
        return switch (output.format) {
            case JSON, CSV -> summary || bias.by != null;
            case TEXT, HTML -> true;
        };
    }

    private int print(
            Measured measured, RatingTable table, Groups groups, List<SeverityAdvice> advice) {
        var found =
                bias.by == null
                        ? List.<Interaction>of()
                        : measured.ratings().interactions(Facet.ASSESSOR, groups.of()::group);
        var findings =
                new SeverityFindings(
                        measured,
                        found,
                        bias.isByMonth()
                                ? DriftChart.of(measured.ratings(), groups.of()::group)
                                : List.of(),
                        facets.hasAssessors() && showsFindings()
                                ? ObservingHabits.of(table)
                                : List.of(),
                        advice);
        int code =
                console.write(
                        output.out,
                        switch (output.format) {
                            case JSON ->
                                    showsFindings()
                                            ? SeverityJson.document(findings)
                                            : SeverityJson.document(measured.report());
                            case CSV ->
                                    showsFindings()
                                            ? TableCsv.of(SeverityPage.of(findings))
                                            : SeverityTable.csv(measured.report());
                            case TEXT -> SeverityTable.text(findings);
                            case HTML -> HtmlDocument.of(SeverityPage.of(findings));
                        });
        if (code == Console.DONE) {
            SeverityWarnings.of(measured.report(), corrected).forEach(console.err()::println);
            if (groups.hidden()) {
                console.err()
                        .println(
                                "warning: groups of fewer than "
                                        + Disclosure.LEAST
                                        + " candidates are not shown, nor assessors who rated so"
                                        + " few of a group");
            }
        }
        return code;
    }

    /** A model by its name. */
    static final class StepsName implements ITypeConverter<Steps> {
        @Override
        public Steps convert(String text) {
            for (Steps steps : Steps.values()) {
                if (steps.toString().equals(text)) {
                    return steps;
                }
            }
            throw new TypeConversionException(
                    "\"" + text + "\" is no model; give rating-scale or partial-credit");
        }
    }
}
