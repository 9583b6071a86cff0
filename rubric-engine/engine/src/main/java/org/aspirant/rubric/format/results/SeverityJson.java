package org.aspirant.rubric.format.results;

import java.util.List;
import java.util.function.Function;
import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.statistics.advice.SeverityFindings;
import org.aspirant.rubric.statistics.severity.ChiSquare;
import org.aspirant.rubric.statistics.severity.ExactAgreement;
import org.aspirant.rubric.statistics.severity.Separation;
import org.aspirant.rubric.statistics.severity.SeverityReport;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.aspirant.rubric.statistics.severity.SeverityReport.OneWayTie;
import org.aspirant.rubric.statistics.severity.SeverityReport.Threshold;
import org.jspecify.annotations.Nullable;

/** Severity as canonical JSON, the document that {@code rubric severity} prints. */
public final class SeverityJson {

    private SeverityJson() {}

    /** The measures, without a line break at the end. Numbers are not rounded. */
    public static String document(SeverityReport report) {
        return CanonicalJson.of(json(report, SeverityJson::measure));
    }

    /**
     * The measures, with fit as standard normal deviates, and what follows from them: {@code
     * separation}, of a sample without extremes, {@code separations}, all four, and {@code
     * chiSquare} of candidates and facets, {@code exactAgreement}, {@code collapsed} levels, {@code
     * ties} between subsets, {@code bias}, {@code drift}, {@code habits} of assessors and {@code
     * advice} on decisions.
     */
    public static String document(SeverityFindings findings) {
        var report = findings.measured().report();
        var separation = new JsonObject().with("candidate", separation(report.candidates()));
        var separations = new JsonObject().with("candidate", separations(report.candidates()));
        var chiSquare = new JsonObject().with("candidate", chiSquare(report.candidates()));
        report.facets()
                .forEach(
                        (facet, measures) -> {
                            separation.with(facet.key(), separation(measures));
                            separations.with(facet.key(), separations(measures));
                            chiSquare.with(facet.key(), chiSquare(measures));
                        });
        return CanonicalJson.of(
                json(report, SeverityJson::withDeviates)
                        .with("separation", separation)
                        .with("separations", separations)
                        .with("chiSquare", chiSquare)
                        .with(
                                "exactAgreement",
                                findings.measured()
                                        .ratings()
                                        .exactAgreement()
                                        .map(SeverityJson::agreement)
                                        .orElse(null))
                        .with(
                                "collapsed",
                                report.collapsed().stream()
                                        .map(
                                                each ->
                                                        new JsonObject()
                                                                .withIfPresent(
                                                                        "criterion",
                                                                        each.criterion())
                                                                .with(
                                                                        "level",
                                                                        each.level().doubleValue()))
                                        .toList())
                        .with("ties", report.ties().stream().map(SeverityJson::tie).toList())
                        .with("bias", findings.bias().stream().map(FindingsJson::bias).toList())
                        .with("drift", findings.drift().stream().map(FindingsJson::drift).toList())
                        .with(
                                "habits",
                                findings.habits().stream().map(FindingsJson::habits).toList())
                        .with(
                                "advice",
                                findings.advice().stream().map(FindingsJson::advice).toList()));
    }

    private static JsonObject json(SeverityReport report, Function<Measure, JsonObject> measure) {
        var facets = new JsonObject();
        report.facets()
                .forEach(
                        (facet, measures) ->
                                facets.with(facet.key(), measures.stream().map(measure).toList()));
        return new JsonObject()
                .with("logLikelihood", report.logLikelihood())
                .with("converged", report.converged())
                .with("iterations", report.iterations())
                .with("subsets", report.subsets())
                .with(
                        "candidates",
                        report.candidates().stream()
                                .map(
                                        each ->
                                                measure.apply(each)
                                                        .with("fairAverage", each.fairAverage()))
                                .toList())
                .with("facets", facets)
                .with(
                        "thresholds",
                        report.thresholds().stream().map(SeverityJson::threshold).toList());
    }

    private static JsonObject measure(Measure each) {
        return new JsonObject()
                .with("id", each.id())
                .with("measure", each.measure())
                .with("standardError", each.standardError())
                .with("infit", each.infit())
                .with("outfit", each.outfit())
                .with("extreme", each.extreme())
                .with("subset", each.subset());
    }

    private static JsonObject withDeviates(Measure each) {
        return measure(each)
                .with("infitDeviate", each.infitDeviate())
                .with("outfitDeviate", each.outfitDeviate());
    }

    private static JsonObject threshold(Threshold each) {
        return new JsonObject()
                .withIfPresent("criterion", each.criterion())
                .with("level", each.level().doubleValue())
                .with("measure", each.measure());
    }

    private static @Nullable JsonObject separation(List<Measure> measures) {
        return Separation.of(measures).map(SeverityJson::separation).orElse(null);
    }

    private static List<JsonObject> separations(List<Measure> measures) {
        return Separation.Of.ALL.stream()
                .flatMap(
                        of ->
                                Separation.of(measures, of).stream()
                                        .map(
                                                each ->
                                                        separation(each)
                                                                .with("extremes", of.extremes())
                                                                .with(
                                                                        "population",
                                                                        of.population())))
                .toList();
    }

    private static JsonObject separation(Separation each) {
        return new JsonObject()
                .with("count", each.count())
                .with("standardDeviation", each.standardDeviation())
                .with("error", each.error())
                .with("adjustedDeviation", each.adjustedDeviation())
                .with("separation", each.separation())
                .with("strata", each.strata())
                .with("reliability", each.reliability());
    }

    private static JsonObject agreement(ExactAgreement each) {
        return new JsonObject()
                .with("opportunities", each.opportunities())
                .with("observed", each.observedShare())
                .with("expected", each.expectedShare());
    }

    private static JsonObject tie(OneWayTie each) {
        return new JsonObject()
                .with("facet", each.facet().key())
                .with("subsets", List.of(each.subset(), each.other()))
                .with("ids", each.elements())
                .with("ratings", each.ratings());
    }

    private static @Nullable JsonObject chiSquare(List<Measure> measures) {
        return ChiSquare.of(measures)
                .map(
                        each ->
                                new JsonObject()
                                        .with("fixed", test(each.fixed()))
                                        .with(
                                                "random",
                                                each.random().map(SeverityJson::test).orElse(null)))
                .orElse(null);
    }

    private static JsonObject test(ChiSquare.Test each) {
        return new JsonObject()
                .with("value", each.value())
                .with("degreesOfFreedom", each.degreesOfFreedom())
                .with("probability", each.probability());
    }
}
