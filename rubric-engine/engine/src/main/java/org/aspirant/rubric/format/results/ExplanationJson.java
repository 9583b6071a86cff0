package org.aspirant.rubric.format.results;

import java.util.List;
import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.explain.Explanation;
import org.aspirant.rubric.explain.Explanation.OfCause;
import org.aspirant.rubric.explain.Explanation.OfComposite;
import org.aspirant.rubric.explain.Explanation.OfCount;
import org.aspirant.rubric.explain.Explanation.OfCriterion;
import org.aspirant.rubric.explain.Explanation.OfCut;
import org.aspirant.rubric.explain.Explanation.OfDecision;
import org.aspirant.rubric.explain.Explanation.OfEvidence;
import org.aspirant.rubric.explain.Explanation.OfFloor;
import org.aspirant.rubric.explain.Explanation.OfNeed;
import org.aspirant.rubric.explain.Explanation.OfReading;
import org.aspirant.rubric.explain.Explanation.OfResolution;
import org.aspirant.rubric.explain.Explanation.OfTask;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.scoring.Decision;

/**
 * Explanations as canonical JSON: every node says what it is of and, in {@code because}, what it
 * rests on.
 */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** The document that {@code rubric explain} prints, without a line break at the end. */
    public static String document(AssessmentPlan plan, List<Decision> decisions) {
        return CanonicalJson.of(
                new JsonObject()
                        .with(
                                "plan",
                                new JsonObject()
                                        .with("id", plan.id())
                                        .with("hash", plan.hash().hex()))
                        .with(
                                "explanations",
                                decisions.stream()
                                        .map(
                                                decision ->
                                                        node(Explanation.of(plan, decision))
                                                                .with(
                                                                        "hash",
                                                                        DecisionJson.hash(decision)
                                                                                .hex()))
                                        .toList()));
    }

    private static JsonObject node(Explanation node) {
        var json = values(node);
        return node instanceof Explanation.Leaf
                ? json
                : json.with("because", node.because().stream().map(n -> node(n)).toList());
    }

    private static JsonObject values(Explanation node) {
        if (node instanceof OfDecision decision) {
            return of("decision")
                    .with("candidate", decision.candidate().value())
                    .with("status", decision.status().key())
                    .with("passed", decision.passed());
        } else if (node instanceof OfNeed need) {
            return DecisionJson.need(need.need()).with("of", "need");
        } else if (node instanceof OfCause cause) {
            return of("cause")
                    .with("task", cause.cause().task())
                    .with("criterion", cause.cause().criterion())
                    .with("effect", cause.cause().effect().key())
                    .with("code", cause.cause().code());
        } else if (node instanceof OfCut cut) {
            return cut(cut);
        } else if (node instanceof OfFloor floor) {
            return of("floor")
                    .with("task", floor.check().task())
                    .with("criterion", floor.check().criterion())
                    .with("score", floor.check().score())
                    .with("atLeast", floor.check().floor().atLeast())
                    .with("met", floor.check().met());
        } else if (node instanceof OfCount count) {
            return of("count")
                    .with("task", count.check().task())
                    .with("below", count.check().rule().below())
                    .with("counted", count.check().counted())
                    .with("atMost", count.check().rule().atMost())
                    .with("met", count.check().met());
        }
        return score(node);
    }

    private static JsonObject cut(OfCut cut) {
        return of("cut")
                .with("id", cut.check().cut().id())
                .with("composite", cut.composite())
                .with("atLeast", cut.check().cut().atLeast())
                .with("sem", cut.check().cut().sem())
                .with("reached", cut.check().reached())
                .with("decides", cut.decides());
    }

    private static JsonObject score(Explanation node) {
        if (node instanceof OfComposite composite) {
            return of("composite")
                    .with("value", composite.value())
                    .with("combine", composite.combine().key());
        } else if (node instanceof OfTask task) {
            return of("task")
                    .with("task", task.task().id())
                    .with("weight", task.task().weight())
                    .with("combine", task.task().combine().key())
                    .with("attempt", task.score().attempt())
                    .with("score", task.score().score());
        } else if (node instanceof OfCriterion criterion) {
            return of("criterion")
                    .with("criterion", criterion.criterion().id())
                    .with("competency", criterion.criterion().competency())
                    .with("weight", criterion.criterion().weight())
                    .with("resolved", criterion.score().value().orElse(null));
        } else if (node instanceof OfResolution resolution) {
            return of("resolution")
                    .with("rule", DecisionJson.rule(resolution.settlement()))
                    .with("code", DecisionJson.code(resolution.settlement()));
        } else if (node instanceof OfReading reading) {
            return DecisionJson.reading(reading.reading()).with("of", "reading");
        }
        return of("evidence").with("text", ((OfEvidence) node).evidence().text());
    }

    private static JsonObject of(String what) {
        return new JsonObject().with("of", what);
    }
}
