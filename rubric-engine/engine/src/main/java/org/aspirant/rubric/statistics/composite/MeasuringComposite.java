package org.aspirant.rubric.statistics.composite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.statistics.Moments;
import org.aspirant.rubric.statistics.composite.CompositeReport.AtTheCut;
import org.aspirant.rubric.statistics.composite.CompositeReport.OfCandidate;
import org.aspirant.rubric.statistics.composite.CompositeScores.Scored;
import org.aspirant.rubric.table.RatingTable;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Measures how far the composites of a plan can be trusted.
 *
 * <p>A candidate's composite here is the plan's weighted sum of the means of all readings, whatever
 * the plan says of resolving them; floors and counts are left out. Candidates who lack a rating on
 * some criterion are left out.
 */
public final class MeasuringComposite {

    private static final NormalDistribution NORMAL = new NormalDistribution();

    private final AssessmentPlan plan;
    private final CompositeWeights weights;
    private final List<Scored> candidates;
    private final double[] composites;
    private final ScoreMoments parts;
    private final Moments whole = new Moments();

    private MeasuringComposite(RatingTable table, AssessmentPlan plan) {
        this.plan = plan;
        weights = CompositeWeights.of(plan);
        candidates = CompositeScores.of(table, weights);
        composites = candidates.stream().mapToDouble(each -> each.composite).toArray();
        parts = new ScoreMoments(weights.criteria());
        for (Scored each : candidates) {
            double[] weighted = each.values.clone();
            for (int at = 0; at < weighted.length; at++) {
                weighted[at] *= weights.ofCriterion(at).doubleValue();
            }
            parts.add(weighted);
            whole.add(each.composite);
        }
    }

    /**
     * Measures.
     *
     * @param table read under the plan
     */
    public static CompositeReport measure(RatingTable table, AssessmentPlan plan) {
        return new MeasuringComposite(table, plan).report(table.candidates().size());
    }

    private CompositeReport report(int all) {
        double deviation =
                candidates.size() < 2
                        ? 0
                        : Math.sqrt(
                                parts.varianceOfSum(IntStream.range(0, parts.parts()).toArray()));
        Quantity alpha = InternalConsistency.alpha(parts);
        Quantity stratified =
                InternalConsistency.stratifiedAlpha(
                        parts, weights.taskOf().stream().mapToInt(Integer::intValue).toArray());
        Quantity reliability = stratified.or(alpha);
        Quantity error =
                reliability.map(
                        rho ->
                                rho >= 0 && rho <= 1
                                        ? Quantity.of(deviation * Math.sqrt(1 - rho))
                                        : Quantity.undefined(CompositeFault.NOT_RELIABLE));
        Optional<ScoringError> scoring = ScoringError.of(candidates, weights);
        Optional<Double> cut = plan.rules().passing().map(Cut::effective).map(Exact::doubleValue);
        List<OfCandidate> each =
                candidates.stream().map(one -> candidate(one, scoring, cut)).toList();
        return new CompositeReport(
                all - candidates.size(),
                whole.mean(),
                deviation,
                plan.composition().lowest().doubleValue(),
                plan.composition().highest().doubleValue(),
                alpha,
                stratified,
                reliability,
                error,
                scoring,
                cut.map(at -> atTheCut(at, deviation, reliability, error, each)),
                each);
    }

    private OfCandidate candidate(
            Scored one, Optional<ScoringError> scoring, Optional<Double> cut) {
        OptionalDouble own =
                scoring.isPresent()
                        ? OptionalDouble.of(scoring.get().of(one))
                        : OptionalDouble.empty();
        OptionalDouble flip =
                scoring.isPresent() && cut.isPresent()
                        ? OptionalDouble.of(
                                flip(
                                        Math.abs(one.composite - cut.get()),
                                        Math.hypot(scoring.get().single(), own.getAsDouble())))
                        : OptionalDouble.empty();
        return new OfCandidate(
                one.candidate,
                one.composite,
                ConditionalError.ofComposite(one.values, weights),
                own,
                flip);
    }

    private static double flip(double distance, double error) {
        return error > 0 ? NORMAL.cumulativeProbability(-distance / error) : 0;
    }

    private AtTheCut atTheCut(
            double cut,
            double deviation,
            Quantity reliability,
            Quantity error,
            List<OfCandidate> each) {
        Optional<Classification> normal = Optional.empty();
        Optional<LivingstonLewis.Sorted> beta = Optional.empty();
        if (reliability instanceof Quantity.Value rho && error instanceof Quantity.Value) {
            normal = Optional.of(Classification.at(whole.mean(), deviation, rho.number(), cut));
            if (rho.number() > 0
                    && rho.number() < 1
                    && LivingstonLewis.at(
                                    composites,
                                    rho.number(),
                                    plan.composition().lowest().doubleValue(),
                                    plan.composition().highest().doubleValue(),
                                    cut)
                            instanceof LivingstonLewis.Sorted sorted) {
                beta = Optional.of(sorted);
            }
        }
        return new AtTheCut(
                cut,
                normal,
                beta,
                error.map(sem -> errorNear(cut, sem, each)),
                mean(each, OfCandidate::flip));
    }

    private static Quantity errorNear(double cut, double sem, List<OfCandidate> all) {
        double[] squares =
                all.stream()
                        .filter(each -> Math.abs(each.composite() - cut) <= sem)
                        .flatMapToDouble(each -> each.conditionalError().stream())
                        .map(own -> own * own)
                        .toArray();
        return squares.length == 0
                ? Quantity.undefined(CompositeFault.NOBODY_NEAR)
                : Quantity.of(Math.sqrt(Arrays.stream(squares).average().orElse(0)));
    }

    private static Quantity mean(List<OfCandidate> all, Function<OfCandidate, OptionalDouble> of) {
        double[] values = all.stream().flatMapToDouble(each -> of.apply(each).stream()).toArray();
        return values.length == 0
                ? Quantity.undefined(CompositeFault.TASK_NEVER_READ_TWICE)
                : Quantity.of(Arrays.stream(values).average().orElse(0));
    }
}
