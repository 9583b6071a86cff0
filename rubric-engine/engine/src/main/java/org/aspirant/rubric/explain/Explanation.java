package org.aspirant.rubric.explain;

import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Combine;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Evidence;
import org.aspirant.rubric.scoring.CriterionScore;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Cause;
import org.aspirant.rubric.scoring.Need;
import org.aspirant.rubric.scoring.Reading;
import org.aspirant.rubric.scoring.Settlement;
import org.aspirant.rubric.scoring.TaskScore;
import org.aspirant.rubric.scoring.Verdict.CountCheck;
import org.aspirant.rubric.scoring.Verdict.CutCheck;
import org.aspirant.rubric.scoring.Verdict.FloorCheck;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree that says why a decision is what it is: the decision rests on rules, rules on
 * the composite, that on tasks, tasks on criteria, criteria on the resolution of readings, a
 * reading on the level chosen, and that on evidence. Nodes carry values, not sentences; each page
 * or program says them in its own words.
 */
public sealed interface Explanation {

    /** What this node rests on. */
    List<? extends Explanation> because();

    /** The tree of a decision made under the plan. */
    static OfDecision of(AssessmentPlan plan, Decision decision) {
        return new Explaining(plan).decision(decision);
    }

    /**
     * The root.
     *
     * @param passed null unless decided
     * @param because needs and causes, then rules, then the composite
     */
    record OfDecision(
            CandidateId candidate,
            Decision.Status status,
            @Nullable Boolean passed,
            List<Explanation> because)
            implements Explanation {

        public OfDecision {
            because = List.copyOf(because);
        }
    }

    /** Something that the decision waits for. */
    record OfNeed(Need need) implements Leaf {}

    /** Something that ended the matter. */
    record OfCause(Cause cause) implements Leaf {}

    /**
     * A cut.
     *
     * @param decides whether passing hangs on it
     */
    record OfCut(CutCheck check, Exact composite, boolean decides) implements Leaf {}

    /** A floor. */
    record OfFloor(FloorCheck check) implements Leaf {}

    /** A count rule. */
    record OfCount(CountCheck check) implements Leaf {}

    /**
     * The composite.
     *
     * @param value null unless decided
     */
    record OfComposite(@Nullable Exact value, Combine combine, List<OfTask> because)
            implements Explanation {

        public OfComposite {
            because = List.copyOf(because);
        }
    }

    /** One task. */
    record OfTask(Task task, TaskScore score, List<OfCriterion> because) implements Explanation {

        public OfTask {
            because = List.copyOf(because);
        }
    }

    /** One criterion. */
    record OfCriterion(PlanCriterion criterion, CriterionScore score, OfResolution resolution)
            implements Explanation {

        @Override
        public List<OfResolution> because() {
            return List.of(resolution);
        }
    }

    /** How readings became a value, or why there is none. */
    record OfResolution(Settlement settlement, List<OfReading> because) implements Explanation {

        public OfResolution {
            because = List.copyOf(because);
        }
    }

    /**
     * One assessor's mark.
     *
     * @param level the level chosen; null if a condition code was
     */
    record OfReading(Reading reading, Scale.@Nullable Level level, List<OfEvidence> because)
            implements Explanation {

        public OfReading {
            because = List.copyOf(because);
        }
    }

    /** What a mark rests on. */
    record OfEvidence(Evidence evidence) implements Leaf {}

    /** A node that rests on nothing further. */
    sealed interface Leaf extends Explanation {

        @Override
        default List<Explanation> because() {
            return List.of();
        }
    }
}
