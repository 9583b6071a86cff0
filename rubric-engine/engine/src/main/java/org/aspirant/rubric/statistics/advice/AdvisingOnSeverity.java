package org.aspirant.rubric.statistics.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.scoring.CriterionScore;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Reading;
import org.aspirant.rubric.scoring.Reading.Standing;
import org.aspirant.rubric.scoring.Settlement.Settled;
import org.aspirant.rubric.scoring.TaskScore;
import org.aspirant.rubric.scoring.Verdict.CountCheck;
import org.aspirant.rubric.scoring.Verdict.FloorCheck;
import org.aspirant.rubric.statistics.composite.CompositeWeights;
import org.aspirant.rubric.statistics.severity.ExpectedRatings;

/**
 * Says of each decision whether it would change if assessors of average severity had read.
 *
 * <p>The value of each criterion is moved by what the severity of its readers did to it according
 * to the model: the mean, over the readings that count, of the level expected from an assessor at 0
 * less the level expected from the one who read. So candidates keep their strengths and weaknesses,
 * and whom average assessors read keeps the composite. An assessor without a measure moves nothing.
 */
public final class AdvisingOnSeverity {

    /** Nearer to the cut than this counts as reaching it: rounding errors change no advice. */
    private static final double ROUNDING = 1e-9;

    private final AssessmentPlan plan;
    private final ExpectedRatings ratings;

    /**
     * Under a plan.
     *
     * @param ratings of the same programme, from a model with a facet of assessors
     */
    public AdvisingOnSeverity(AssessmentPlan plan, ExpectedRatings ratings) {
        this.plan = plan;
        this.ratings = ratings;
    }

    /**
     * Advises.
     *
     * @return one for each decision that was decided, in their order; none if the plan has no cut
     */
    public List<SeverityAdvice> advise(List<Decision> decisions) {
        List<SeverityAdvice> advice = new ArrayList<>();
        plan.rules()
                .passing()
                .ifPresent(
                        cut ->
                                decisions.forEach(
                                        decision -> {
                                            if (decision instanceof Decided decided) {
                                                advice.add(of(decided, cut));
                                            }
                                        }));
        return advice;
    }

    private SeverityAdvice of(Decided decision, Cut cut) {
        double moved = moved(decision.candidate(), decision.tasks());
        double above = decision.composite().minus(cut.effective()).doubleValue() + moved;
        var verdict = decision.verdict();
        boolean otherwise =
                verdict.floors().stream().allMatch(FloorCheck::met)
                        && verdict.counts().stream().allMatch(CountCheck::met);
        return new SeverityAdvice(
                decision.candidate().value(),
                decision.composite(),
                decision.composite().doubleValue() + moved,
                decision.passed(),
                otherwise && above >= -ROUNDING);
    }

    /** What the composite is moved by. */
    private double moved(CandidateId candidate, List<TaskScore> tasks) {
        List<Task> planned = plan.composition().tasks();
        int[] scored =
                IntStream.range(0, tasks.size())
                        .filter(at -> tasks.get(at).score() != null)
                        .toArray();
        List<Exact> shares =
                CompositeWeights.shares(
                        plan.composition().combine(),
                        IntStream.of(scored).mapToObj(at -> planned.get(at).weight()).toList());
        double moved = 0;
        for (int at = 0; at < scored.length; at++) {
            moved +=
                    shares.get(at).doubleValue()
                            * moved(candidate, planned.get(scored[at]), tasks.get(scored[at]));
        }
        return moved;
    }

    private double moved(CandidateId candidate, Task task, TaskScore score) {
        int[] settled =
                IntStream.range(0, score.criteria().size())
                        .filter(at -> score.criteria().get(at).value().isPresent())
                        .toArray();
        List<PlanCriterion> criteria = task.criteria();
        List<Exact> shares =
                CompositeWeights.shares(
                        task.combine(),
                        IntStream.of(settled).mapToObj(at -> criteria.get(at).weight()).toList());
        double moved = 0;
        for (int at = 0; at < settled.length; at++) {
            moved +=
                    shares.get(at).doubleValue()
                            * moved(candidate, score.criteria().get(settled[at]));
        }
        return moved;
    }

    /** A condition code that stands for a value is nobody's severity. */
    private double moved(CandidateId candidate, CriterionScore criterion) {
        if (!(criterion.settlement() instanceof Settled settled) || settled.code() != null) {
            return 0;
        }
        return criterion.readings().stream()
                .filter(reading -> reading.standing() == Standing.COUNTS)
                .mapToDouble(reading -> effect(candidate, criterion, reading))
                .average()
                .orElse(0);
    }

    private double effect(CandidateId candidate, CriterionScore criterion, Reading reading) {
        return ratings.effectOfSeverity(
                        candidate.value(),
                        criterion.key().task(),
                        criterion.key().criterion(),
                        reading.assessor().value())
                .orElse(0);
    }
}
