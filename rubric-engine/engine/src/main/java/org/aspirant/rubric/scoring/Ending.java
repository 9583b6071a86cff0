package org.aspirant.rubric.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Handling.ConditionCode;
import org.aspirant.rubric.plan.Handling.Effect;
import org.aspirant.rubric.plan.Handling.Escalation;
import org.aspirant.rubric.scoring.Decision.Cause;
import org.aspirant.rubric.scoring.Settlement.Ended;
import org.aspirant.rubric.scoring.Settlement.LeftOut;
import org.aspirant.rubric.scoring.Settlement.Settled;

/** Finds what ends the matter for a candidate: condition codes, alone or several together. */
final class Ending {

    private final AssessmentPlan plan;
    private final boolean escalates;

    Ending(AssessmentPlan plan) {
        this.plan = plan;
        this.escalates =
                plan.handling().codes().stream().anyMatch(code -> code.escalation() != null);
    }

    /** By codes: whatever else is still to be read, it changes nothing. */
    List<Cause> byCodes(List<TaskScore> tasks) {
        List<Cause> causes = new ArrayList<>();
        for (TaskScore task : tasks) {
            for (CriterionScore criterion : task.criteria()) {
                if (criterion.settlement() instanceof Ended ended && ended.code() != null) {
                    causes.add(cause(criterion, ended));
                }
            }
            if (escalates) {
                escalated(task).forEach(causes::add);
            }
        }
        return causes;
    }

    /** By what was never handed in. */
    static List<Cause> byAbsence(List<TaskScore> tasks) {
        List<Cause> causes = new ArrayList<>();
        for (TaskScore task : tasks) {
            for (CriterionScore criterion : task.criteria()) {
                if (criterion.settlement() instanceof Ended ended && ended.code() == null) {
                    causes.add(cause(criterion, ended));
                }
            }
        }
        return causes;
    }

    private static Cause cause(CriterionScore criterion, Ended ended) {
        return new Cause(
                criterion.key().task(), criterion.key().criterion(), ended.effect(), ended.code());
    }

    private Stream<Cause> escalated(TaskScore task) {
        var coded =
                task.criteria().stream()
                        .flatMap(criterion -> code(criterion.settlement()))
                        .filter(code -> code.escalation() != null)
                        .toList();
        return coded.stream()
                .filter(code -> coded.size() >= escalation(code).atLeast())
                .map(code -> new Cause(task.task(), null, escalation(code).to(), code.id()))
                .distinct();
    }

    private static Escalation escalation(ConditionCode code) {
        return Objects.requireNonNull(code.escalation());
    }

    private Stream<ConditionCode> code(Settlement settlement) {
        if (settlement instanceof Settled settled && settled.code() != null) {
            return plan.handling().code(settled.code()).stream();
        }
        return settlement instanceof LeftOut leftOut
                ? plan.handling().code(leftOut.code()).stream()
                : Stream.of();
    }

    static boolean isVoid(List<Cause> causes) {
        return causes.stream().anyMatch(cause -> cause.effect() == Effect.VOID);
    }
}
