package org.aspirant.rubric.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aspirant.rubric.cli.TableInput.Rated;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.format.results.SeverityJson;
import org.aspirant.rubric.format.results.SeverityTable;
import org.aspirant.rubric.report.HtmlDocument;
import org.aspirant.rubric.report.results.SeverityPage;
import org.aspirant.rubric.statistics.severity.Facet;
import org.aspirant.rubric.statistics.severity.FacetModel;
import org.aspirant.rubric.statistics.severity.FacetModel.Steps;
import org.aspirant.rubric.statistics.severity.Interaction;
import org.aspirant.rubric.statistics.severity.MeasuringSeverity;
import org.aspirant.rubric.statistics.severity.SeverityOutcome;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Measured;
import org.aspirant.rubric.statistics.severity.SeverityReport;
import org.aspirant.rubric.statistics.severity.SeverityReport.OneWayTie;
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
        description = {
            "Measures how severe assessors, tasks and criteria are, and where candidates stand once",
            "that is taken into account (many-facet Rasch model, joint maximum likelihood). The",
            "measures are advice beside the scores; no decision uses them."
        },
        mixinStandardHelpOptions = true)
final class SeverityCommand implements Callable<Integer> {

    private static final int MOST_TIES = 5;

    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private TableInput input;
    @Mixin private OutputOptions output;

    @Option(
            names = "--facet",
            paramLabel = "FACET",
            required = true,
            converter = FacetName.class,
            description = "assessor, task or criterion; to be given once for each.")
    private List<Facet> facets;

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
            names = "--bias",
            paramLabel = "FACET",
            converter = FacetName.class,
            description =
                    "Say besides how much more severe each assessor is on each criterion or task than"
                            + " by the measures.")
    private @Nullable Facet bias;

    @Option(
            names = "--summary",
            description =
                    "JSON: add separation, exactAgreement, collapsed and bias. Text has them anyway.")
    private boolean summary;

    SeverityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (new LinkedHashSet<>(facets).size() < facets.size()) {
            throw new ParameterException(spec.commandLine(), "Give each --facet once.");
        }
        if (bias == Facet.ASSESSOR || (bias != null && !facets.contains(Facet.ASSESSOR))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--bias is of assessors: give --facet assessor, and --bias task or criterion.");
        }
        var outcome = input.read(console);
        if (outcome instanceof Refused<Rated> refused) {
            return console.refuse(refused.problems());
        }
        RatingTable table = ((Compiled<Rated>) outcome).model().table();
        var measured = MeasuringSeverity.measure(table, new FacetModel(facets, model, corrected));
        if (measured instanceof SeverityOutcome.Refused refused) {
            return console.refuse(
                    List.of(
                            new Problem(
                                    input.ratings,
                                    0,
                                    0,
                                    refused.detail(),
                                    refused.fault().advice())));
        }
        return print((Measured) measured, table);
    }

    private int print(Measured measured, RatingTable table) {
        Facet among = bias;
        List<Interaction> found =
                among == null
                        ? List.of()
                        : measured.ratings()
                                .interactions(
                                        Facet.ASSESSOR,
                                        row -> among.ids(table).id(among.element(table, row)));
        int code =
                console.write(
                        output.out,
                        switch (output.format) {
                            case JSON ->
                                    summary || among != null
                                            ? SeverityJson.document(measured, found)
                                            : SeverityJson.document(measured.report());
                            case CSV -> SeverityTable.csv(measured.report());
                            case TEXT -> SeverityTable.text(measured, found);
                            case HTML -> HtmlDocument.of(SeverityPage.of(measured, found));
                        });
        if (code == Console.DONE) {
            warnings(measured.report()).forEach(console.err()::println);
        }
        return code;
    }

    private List<String> warnings(SeverityReport report) {
        List<String> warnings = new ArrayList<>();
        if (!report.converged()) {
            warnings.add("warning: not converged after " + report.iterations() + " steps");
        }
        if (report.subsets() > 1) {
            warnings.add(
                    "warning: "
                            + report.subsets()
                            + " subsets are not linked; their measures cannot be compared");
        }
        ties(report).forEach(warnings::add);
        report.collapsed()
                .forEach(
                        each ->
                                warnings.add(
                                        "warning: no rating that counts is at level "
                                                + each.level()
                                                + (each.criterion() == null
                                                        ? ""
                                                        : " of criterion " + each.criterion())
                                                + "; it has no threshold"));
        report.setAside()
                .forEach(
                        id ->
                                warnings.add(
                                        "warning: all ratings of criterion "
                                                + id
                                                + " that count are at one level; they say nothing"));
        if (corrected && report.hasFewRatings()) {
            warnings.add(
                    "warning: candidates have fewer than "
                            + SeverityReport.RATINGS_FOR_CORRECTION
                            + " ratings on average; the correction is a rough one");
        }
        return warnings;
    }

    private static List<String> ties(SeverityReport report) {
        List<String> warnings = new ArrayList<>();
        for (OneWayTie tie : report.ties().subList(0, Math.min(report.ties().size(), MOST_TIES))) {
            warnings.add(
                    String.format(
                            Locale.ROOT,
                            "warning: subsets %d and %d would be linked by %s %s, but all %d"
                                    + " ratings between them point one way",
                            tie.subset(),
                            tie.other(),
                            tie.facet(),
                            tie.names(),
                            tie.ratings()));
        }
        if (report.ties().size() > MOST_TIES) {
            warnings.add(
                    "warning: and so would "
                            + (report.ties().size() - MOST_TIES)
                            + " other pairs of subsets; --format json --summary names them");
        }
        return warnings;
    }

    /** A facet by its key. */
    static final class FacetName implements ITypeConverter<Facet> {
        @Override
        public Facet convert(String text) {
            for (Facet facet : Facet.values()) {
                if (facet.key().equals(text)) {
                    return facet;
                }
            }
            throw new TypeConversionException(
                    "\"" + text + "\" is no facet; give assessor, task or criterion");
        }
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
