package org.aspirant.rubric.format.results;

import java.util.Optional;
import java.util.OptionalDouble;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.statistics.composite.Classification;
import org.aspirant.rubric.statistics.composite.CompositeReport;
import org.aspirant.rubric.statistics.composite.CompositeReport.AtTheCut;
import org.aspirant.rubric.statistics.composite.CompositeReport.OfCandidate;
import org.aspirant.rubric.statistics.composite.Quantity;
import org.jspecify.annotations.Nullable;

/** How far composites can be trusted, as JSON. What does not exist is null, with its reason. */
public final class CompositeJson {

    private CompositeJson() {}

    /** A part of a document. Numbers are not rounded. */
    static JsonObject json(CompositeReport report) {
        var reasons = new JsonObject();
        var json =
                new JsonObject()
                        .with("leftOut", report.leftOut())
                        .with("mean", report.mean())
                        .with("standardDeviation", report.standardDeviation());
        put(json, reasons, "alpha", report.alpha());
        put(json, reasons, "stratifiedAlpha", report.stratifiedAlpha());
        put(json, reasons, "reliability", report.reliability());
        put(json, reasons, "errorOfMeasurement", report.errorOfMeasurement());
        json.with(
                "errorOfScoring",
                report.scoring()
                        .map(
                                each ->
                                        new JsonObject()
                                                .with("single", each.single())
                                                .with("asRead", each.asRead())
                                                .with("doubled", each.doubled()))
                        .orElse(null));
        json.with("cut", report.cut().map(cut -> cut(cut, reasons)).orElse(null));
        return json.with(
                        "candidates",
                        report.candidates().stream().map(CompositeJson::candidate).toList())
                .with("reasons", reasons);
    }

    private static JsonObject cut(AtTheCut cut, JsonObject reasons) {
        var json =
                new JsonObject()
                        .with("at", cut.at())
                        .with("normal", classification(cut.normal()))
                        .with(
                                "livingstonLewis",
                                cut.livingstonLewis()
                                        .map(
                                                each ->
                                                        shares(each.shares())
                                                                .with("length", each.length()))
                                        .orElse(null));
        put(json, reasons, "errorNear", cut.errorNear());
        put(json, reasons, "flips", cut.flips());
        return json;
    }

    private static @Nullable JsonObject classification(Optional<Classification> shares) {
        return shares.map(CompositeJson::shares).orElse(null);
    }

    private static JsonObject shares(Classification each) {
        return new JsonObject()
                .with("accuracy", each.accuracy())
                .with("falsePositive", each.falsePositive())
                .with("falseNegative", each.falseNegative())
                .with("consistency", each.consistency())
                .with("chanceConsistency", each.chanceConsistency())
                .with("kappa", each.kappa());
    }

    private static JsonObject candidate(OfCandidate each) {
        return new JsonObject()
                .with("candidate", each.candidate())
                .with("composite", each.composite())
                .with("conditionalError", number(each.conditionalError()))
                .with("errorOfScoring", number(each.scoringError()))
                .with("flip", number(each.flip()));
    }

    private static void put(JsonObject json, JsonObject reasons, String key, Quantity quantity) {
        json.with(key, number(quantity.value()));
        if (quantity instanceof Quantity.Undefined undefined) {
            reasons.with(key, undefined.fault().reason());
        }
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
