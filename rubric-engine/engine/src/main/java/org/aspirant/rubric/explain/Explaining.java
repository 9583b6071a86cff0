package org.aspirant.rubric.explain;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.exact.Exact;
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
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.scoring.CriterionScore;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Decision.Incomplete;
import org.aspirant.rubric.scoring.Reading;
import org.aspirant.rubric.scoring.TaskScore;
import org.aspirant.rubric.scoring.Verdict.CutCheck;
import org.jspecify.annotations.Nullable;

/** Grows the tree of a decision. */
final class Explaining {

    private final AssessmentPlan plan;

    Explaining(AssessmentPlan plan) {
        this.plan = plan;
    }

    OfDecision decision(Decision decision) {
        List<Explanation> because = new ArrayList<>();
        decision.needs().forEach(need -> because.add(new OfNeed(need)));
        if (decision instanceof Incomplete incomplete) {
            incomplete.causes().forEach(cause -> because.add(new OfCause(cause)));
        } else if (decision instanceof Decision.Void ended) {
            ended.causes().forEach(cause -> because.add(new OfCause(cause)));
        }
        if (!(decision instanceof Decided decided)) {
            because.add(composite(null, decision.tasks()));
            return new OfDecision(decision.candidate(), decision.status(), null, because);
        }
        rules(decided, because);
        because.add(composite(decided.composite(), decided.tasks()));
        return new OfDecision(decided.candidate(), decided.status(), decided.passed(), because);
    }

    private static void rules(Decided decided, List<Explanation> because) {
        boolean decides = true;
        for (CutCheck check : decided.verdict().cuts()) {
            because.add(new OfCut(check, decided.composite(), decides));
            decides = false;
        }
        decided.verdict().floors().forEach(check -> because.add(new OfFloor(check)));
        decided.verdict().counts().forEach(check -> because.add(new OfCount(check)));
    }

    private OfComposite composite(@Nullable Exact value, List<TaskScore> scores) {
        List<OfTask> tasks = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            tasks.add(task(plan.composition().tasks().get(i), scores.get(i)));
        }
        return new OfComposite(value, plan.composition().combine(), tasks);
    }

    private static OfTask task(Task task, TaskScore score) {
        List<OfCriterion> criteria = new ArrayList<>();
        for (int i = 0; i < score.criteria().size(); i++) {
            criteria.add(criterion(task.criteria().get(i), score.criteria().get(i)));
        }
        return new OfTask(task, score, criteria);
    }

    private static OfCriterion criterion(PlanCriterion criterion, CriterionScore score) {
        var readings =
                score.readings().stream().map(reading -> reading(criterion, reading)).toList();
        return new OfCriterion(criterion, score, new OfResolution(score.settlement(), readings));
    }

    private static OfReading reading(PlanCriterion criterion, Reading reading) {
        Scale.@Nullable Level level =
                reading.mark() instanceof AtLevel atLevel
                        ? criterion.levels().level(atLevel.level()).orElse(null)
                        : null;
        return new OfReading(
                reading, level, reading.evidence().stream().map(OfEvidence::new).toList());
    }
}
