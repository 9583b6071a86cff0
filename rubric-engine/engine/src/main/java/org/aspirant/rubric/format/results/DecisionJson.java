package org.aspirant.rubric.format.results;

import java.util.List;
import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.ContentHash;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.Evidence;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.scoring.CriterionScore;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Need;
import org.aspirant.rubric.scoring.Reading;
import org.aspirant.rubric.scoring.Settlement;
import org.aspirant.rubric.scoring.Settlement.Ended;
import org.aspirant.rubric.scoring.Settlement.LeftOut;
import org.aspirant.rubric.scoring.Settlement.Settled;
import org.aspirant.rubric.scoring.TaskScore;
import org.jspecify.annotations.Nullable;

/**
 * Decisions as canonical JSON, exact quantities as strings in lowest terms: the one writer of the
 * document that {@code rubric score} prints, so that whoever scores the same ratings under the same
 * plan has the same bytes.
 */
public final class DecisionJson {

    private DecisionJson() {}

    /** The whole document, without a line break at the end. */
    public static String document(AssessmentPlan plan, List<Decision> decisions) {
        return document(plan).of(decisions);
    }

    /** The document of decisions under a plan. */
    public static DecisionDocument document(AssessmentPlan plan) {
        var about = new JsonObject().with("id", plan.id()).with("hash", plan.hash().hex());
        return new DecisionDocument(
                "{\"decisions\":[",
                DecisionJson::of,
                ",",
                "],\"plan\":" + CanonicalJson.of(about) + "}");
    }

    /** One decision as it stands in the document, its hash included. */
    public static String of(Decision decision) {
        var json = json(decision);
        return CanonicalJson.of(json.with("hash", ContentHash.of(json).hex()));
    }

    /** The SHA-256 of the decision's canonical JSON without the member {@code hash}. */
    public static ContentHash hash(Decision decision) {
        return ContentHash.of(json(decision));
    }

    private static JsonObject json(Decision decision) {
        @Nullable Decided decided = decision instanceof Decided d ? d : null;
        return new JsonObject()
                .with("candidate", decision.candidate().value())
                .with("status", decision.status().key())
                .with("composite", decided == null ? null : decided.composite())
                .with("passed", decided == null ? null : decided.passed())
                .with("cuts", cuts(decided))
                .with("needs", decision.needs().stream().map(DecisionJson::need).toList())
                .with("tasks", decision.tasks().stream().map(DecisionJson::task).toList())
                .with(
                        "criteria",
                        decision.tasks().stream()
                                .flatMap(task -> task.criteria().stream())
                                .map(DecisionJson::criterion)
                                .toList());
    }

    private static JsonObject cuts(@Nullable Decided decided) {
        var cuts = new JsonObject();
        if (decided != null) {
            decided.verdict().cuts().forEach(c -> cuts.with(c.cut().id(), c.reached()));
        }
        return cuts;
    }

    static JsonObject need(Need need) {
        return new JsonObject()
                .with("task", need.task())
                .with("criterion", need.criterion())
                .with("kind", need.kind().key());
    }

    private static JsonObject task(TaskScore task) {
        return new JsonObject()
                .with("task", task.task())
                .with("attempt", task.attempt())
                .with("score", task.score())
                .with(
                        "otherAttempts",
                        task.otherAttempts().stream()
                                .map(
                                        other ->
                                                new JsonObject()
                                                        .with("attempt", other.attempt())
                                                        .with("score", other.score()))
                                .toList());
    }

    private static JsonObject criterion(CriterionScore criterion) {
        return new JsonObject()
                .with("task", criterion.key().task())
                .with("criterion", criterion.key().criterion())
                .with("resolved", criterion.value().orElse(null))
                .with("rule", rule(criterion.settlement()))
                .with("code", code(criterion.settlement()))
                .with(
                        "readings",
                        criterion.readings().stream().map(DecisionJson::reading).toList());
    }

    static @Nullable String rule(Settlement settlement) {
        if (settlement instanceof Settled settled) {
            return settled.rule().key();
        }
        if (settlement instanceof Ended ended) {
            return ended.effect().key();
        }
        return settlement instanceof LeftOut ? "excluded" : null;
    }

    static @Nullable String code(Settlement settlement) {
        if (settlement instanceof Settled settled) {
            return settled.code();
        }
        if (settlement instanceof Ended ended) {
            return ended.code();
        }
        return settlement instanceof LeftOut leftOut ? leftOut.code() : null;
    }

    static JsonObject reading(Reading reading) {
        return new JsonObject()
                .with("assessor", reading.assessor().value())
                .with("role", reading.role().key())
                .with("level", reading.mark() instanceof AtLevel mark ? mark.level() : null)
                .with("code", reading.mark() instanceof Coded mark ? mark.code() : null)
                .with("value", reading.value())
                .with("evidence", reading.evidence().stream().map(Evidence::text).toList())
                .with("standing", reading.standing().key());
    }
}
