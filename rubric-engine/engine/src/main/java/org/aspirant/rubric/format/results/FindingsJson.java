package org.aspirant.rubric.format.results;

import java.util.OptionalDouble;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.statistics.advice.SeverityAdvice;
import org.aspirant.rubric.statistics.habits.AssessorHabits;
import org.aspirant.rubric.statistics.severity.DriftChart;
import org.aspirant.rubric.statistics.severity.Facet;
import org.aspirant.rubric.statistics.severity.Interaction;
import org.jspecify.annotations.Nullable;

/** What is found with measures of severity held fixed, as parts of their document. */
final class FindingsJson {

    private FindingsJson() {}

    static JsonObject bias(Interaction each) {
        return new JsonObject()
                .with(Facet.ASSESSOR.key(), each.element())
                .with("group", each.group())
                .with("ratings", each.ratings())
                .with("observed", each.observed())
                .with("expected", each.expected())
                .with("bias", each.bias())
                .with("standardError", each.standardError())
                .with("t", each.t())
                .with("extreme", each.extreme());
    }

    static JsonObject drift(DriftChart chart) {
        return new JsonObject()
                .with(Facet.ASSESSOR.key(), chart.assessor())
                .with("signals", chart.signals())
                .with(
                        "points",
                        chart.points().stream()
                                .map(
                                        each ->
                                                new JsonObject()
                                                        .with("period", each.period())
                                                        .with("ratings", each.ratings())
                                                        .with("severity", each.severity())
                                                        .with("standardError", each.standardError())
                                                        .with("lower", each.lower())
                                                        .with("upper", each.upper())
                                                        .with("out", each.isOut()))
                                .toList());
    }

    static JsonObject habits(AssessorHabits each) {
        return new JsonObject()
                .with(Facet.ASSESSOR.key(), each.assessor())
                .with("ratings", each.ratings())
                .with("mean", each.mean())
                .with("spread", number(each.spread()))
                .with("centre", number(each.centre()))
                .with("centreOfAll", number(each.centreOfAll()))
                .with("halo", number(each.halo()))
                .with("alpha", number(each.alpha()));
    }

    /** Exact as a score is, and rounded only where people read it. */
    static JsonObject advice(SeverityAdvice each) {
        return new JsonObject()
                .with("candidate", each.candidate())
                .with("composite", each.composite())
                .with("fairComposite", each.fairComposite())
                .with("passed", each.passed())
                .with("fairPassed", each.fairPassed())
                .with("changes", each.changes());
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
