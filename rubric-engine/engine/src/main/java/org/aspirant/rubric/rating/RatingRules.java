package org.aspirant.rubric.rating;

import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Handling.ConditionCode;
import org.aspirant.rubric.plan.Handling.EvidenceRule;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Raters;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.rating.RatingOutcome.Admitted;
import org.aspirant.rubric.rating.RatingOutcome.Refused;

/** What a plan takes as a rating, and when a rating counts. */
public final class RatingRules {

    private final AssessmentPlan plan;

    public RatingRules(AssessmentPlan plan) {
        this.plan = plan;
    }

    /** Whether the plan takes the same rating by one assessor and not by another. */
    public boolean askWhoRates() {
        return plan.raters().reading() instanceof Raters.None;
    }

    /** Whether the plan knows everything that the rating names. */
    public RatingOutcome admit(RatingEvent event) {
        var key = event.criterion();
        var task = plan.composition().task(key.task());
        if (task.isEmpty()) {
            return refused(RatingFault.UNKNOWN_TASK, "there is no task " + quoted(key.task()));
        }
        var criterion = task.get().criterion(key.criterion());
        if (criterion.isEmpty()) {
            return refused(
                    RatingFault.UNKNOWN_CRITERION,
                    "task "
                            + quoted(key.task())
                            + " has no criterion "
                            + quoted(key.criterion())
                            + "; it has "
                            + criteria(task.get()));
        }
        if (plan.raters().reading() instanceof Raters.None
                && !event.assessor().value().equals(Raters.None.ASSESSOR)) {
            return refused(
                    RatingFault.NOBODY_READS,
                    "a rating by "
                            + quoted(event.assessor().value())
                            + ", where only "
                            + quoted(Raters.None.ASSESSOR)
                            + " rates");
        }
        return event.mark() instanceof AtLevel atLevel
                ? admitLevel(event, criterion.get(), atLevel)
                : admitCode(event, (Coded) event.mark());
    }

    private RatingOutcome admitLevel(RatingEvent event, PlanCriterion criterion, AtLevel mark) {
        return criterion
                .levels()
                .named(mark.level())
                .<RatingOutcome>map(level -> new Admitted(withLevel(event, level)))
                .orElseGet(
                        () ->
                                new Refused(
                                        RatingFault.UNKNOWN_LEVEL,
                                        "criterion "
                                                + quoted(criterion.id())
                                                + " has no level "
                                                + quoted(mark.level())
                                                + "; it has "
                                                + levels(criterion)));
    }

    private RatingOutcome admitCode(RatingEvent event, Coded mark) {
        if (plan.handling().code(mark.code()).isPresent()) {
            return new Admitted(event);
        }
        var codes =
                plan.handling().codes().stream()
                        .map(ConditionCode::id)
                        .collect(Collectors.joining(", "));
        return refused(
                RatingFault.UNKNOWN_CODE,
                "there is no code "
                        + quoted(mark.code())
                        + (codes.isEmpty() ? "; the plan has none" : "; the plan has " + codes));
    }

    /**
     * What keeps an admitted rating from counting, if anything: under a plan that requires
     * evidence, a level without a pointer, or a code or a level marked as absence without a note of
     * where the assessor looked.
     */
    public Optional<RatingFault> shortOf(RatingEvent event) {
        return shortOf(restsOnAbsence(event), !event.evidence().isEmpty());
    }

    /**
     * As {@link #shortOf(RatingEvent)}.
     *
     * @param absence whether the mark says that there was nothing to rate
     * @param evidence whether the rating points at anything, or has a note
     */
    public Optional<RatingFault> shortOf(boolean absence, boolean evidence) {
        if (evidence || plan.handling().evidence() == EvidenceRule.OPTIONAL) {
            return Optional.empty();
        }
        return Optional.of(absence ? RatingFault.NO_NOTE : RatingFault.NO_EVIDENCE);
    }

    /** Whether the mark says that there was nothing to rate. */
    public boolean restsOnAbsence(RatingEvent event) {
        return !(event.mark() instanceof AtLevel atLevel)
                || plan.composition()
                        .criterion(event.criterion())
                        .flatMap(criterion -> criterion.levels().named(atLevel.level()))
                        .map(Scale.Level::absence)
                        .orElse(false);
    }

    private static RatingEvent withLevel(RatingEvent event, Scale.Level level) {
        var mark = new AtLevel(level.id());
        return event.mark().equals(mark)
                ? event
                : new RatingEvent(
                        event.candidate(),
                        event.criterion(),
                        event.assessor(),
                        mark,
                        event.evidence(),
                        event.attempt(),
                        event.role(),
                        event.at());
    }

    private static RatingOutcome refused(RatingFault fault, String detail) {
        return new Refused(fault, detail);
    }

    private static String criteria(Task task) {
        return task.criteria().stream().map(PlanCriterion::id).collect(Collectors.joining(", "));
    }

    private static String levels(PlanCriterion criterion) {
        return criterion.levels().levels().stream()
                .map(Scale.Level::id)
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return "\"" + (text.length() > 80 ? text.substring(0, 80) + "…" : text) + "\"";
    }
}
