package org.aspirant.rubric.whatif;

import java.util.Objects;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Need;
import org.aspirant.rubric.scoring.NeedKind;
import org.aspirant.rubric.scoring.Verdict.CountCheck;
import org.aspirant.rubric.scoring.Verdict.FloorCheck;
import org.jspecify.annotations.Nullable;

/** Of one decision, all that cuts are held against. */
final class Standing {

    private final AssessmentPlan plan;
    private final Decision decision;
    private final boolean otherRulesMet;
    private final int secondTasks;
    private final int adjudicatedTasks;
    private @Nullable RetakeLadder ladder;

    Standing(AssessmentPlan plan, Decision decision) {
        this.plan = plan;
        this.decision = decision;
        this.otherRulesMet =
                decision instanceof Decided decided
                        && decided.verdict().floors().stream().allMatch(FloorCheck::met)
                        && decided.verdict().counts().stream().allMatch(CountCheck::met);
        this.secondTasks = tasksInNeedOf(NeedKind.SECOND_RATING);
        this.adjudicatedTasks = tasksInNeedOf(NeedKind.ADJUDICATION);
    }

    Decision decision() {
        return decision;
    }

    boolean isDecided() {
        return decision instanceof Decided;
    }

    boolean isPassed() {
        return decision instanceof Decided decided && decided.passed();
    }

    /** Only of a decided candidate. */
    Exact composite() {
        return ((Decided) decision).composite();
    }

    /** Whether every floor and every count rule is met. */
    boolean meetsOtherRules() {
        return otherRulesMet;
    }

    /** Only of a decided candidate; made when it is first asked for. */
    RetakeLadder ladder() {
        if (ladder == null) {
            ladder = RetakeLadder.of(plan, (Decided) decision);
        }
        return Objects.requireNonNull(ladder);
    }

    /** In how many tasks a second reading is due. */
    int secondTasks() {
        return secondTasks;
    }

    /** In how many tasks something is to be adjudicated. */
    int adjudicatedTasks() {
        return adjudicatedTasks;
    }

    /** In how many tasks something of this kind is due; what is due comes in the plan's order. */
    private int tasksInNeedOf(NeedKind kind) {
        int tasks = 0;
        String last = null;
        for (Need need : decision.needs()) {
            if (need.kind() == kind && !Objects.equals(need.task(), last)) {
                tasks++;
                last = need.task();
            }
        }
        return tasks;
    }
}
