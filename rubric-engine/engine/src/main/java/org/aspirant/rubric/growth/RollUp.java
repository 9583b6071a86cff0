package org.aspirant.rubric.growth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.rubric.exact.Exact;

/**
 * How several scores on one competency become one. All arithmetic is exact.
 *
 * <p>Learning platforms have called both {@link WeightedAverage} and {@link DecayingAverage}
 * "decaying average". Of 1, 4, 2, 3, 5, 3, 6 with 65 percent the first makes 4.95 and the second
 * 5.10; here each has one name.
 */
public sealed interface RollUp {

    /** As options and documents write it. */
    String key();

    /**
     * One score of several.
     *
     * @param scores from the oldest to the latest
     * @return empty if there are none, or fewer than the method asks for
     */
    Optional<Exact> of(List<Exact> scores);

    /** max s. */
    record Highest() implements RollUp {

        @Override
        public String key() {
            return "highest";
        }

        @Override
        public Optional<Exact> of(List<Exact> scores) {
            return scores.stream().reduce(Exact::max);
        }
    }

    /** s(n). */
    record Latest() implements RollUp {

        @Override
        public String key() {
            return "latest";
        }

        @Override
        public Optional<Exact> of(List<Exact> scores) {
            return scores.isEmpty() ? Optional.empty() : Optional.of(last(scores));
        }
    }

    /** Σ s ∕ n. */
    record Mean() implements RollUp {

        @Override
        public String key() {
            return "mean";
        }

        @Override
        public Optional<Exact> of(List<Exact> scores) {
            return mean(scores);
        }
    }

    /**
     * The mean of the scores that show mastery, once there are enough of them; {@code >=} is
     * mastery.
     *
     * @param times how many it takes, at least 1
     * @param mastery the score that shows it
     */
    record NMastery(int times, Exact mastery) implements RollUp {

        public NMastery {
            if (times < 1) {
                throw new IllegalArgumentException("mastery is shown at least once, got " + times);
            }
        }

        @Override
        public String key() {
            return "n-mastery";
        }

        @Override
        public Optional<Exact> of(List<Exact> scores) {
            var kept =
                    scores.stream()
                            .filter(score -> score.isAtLeast(mastery))
                            .collect(Collectors.toList());
            return kept.size() < times ? Optional.empty() : mean(kept);
        }
    }

    /**
     * w s(n) + (1 − w) · mean of s(1) … s(n−1); of one score, that score. All but the latest weigh
     * the same.
     *
     * @param weight w of the latest, over 0 and under 1
     */
    record WeightedAverage(Exact weight) implements RollUp {

        public WeightedAverage {
            requireShare(weight);
        }

        @Override
        public String key() {
            return "weighted-average";
        }

        @Override
        public Optional<Exact> of(List<Exact> scores) {
            return scores.size() < 2
                    ? new Latest().of(scores)
                    : mean(scores.subList(0, scores.size() - 1))
                            .map(before -> blend(before, last(scores), weight));
        }
    }

    /**
     * d(1) = s(1), d(k) = (1 − w) d(k−1) + w s(k): each score weighs less with every later one.
     *
     * @param weight w of the latest, over 0 and under 1
     */
    record DecayingAverage(Exact weight) implements RollUp {

        public DecayingAverage {
            requireShare(weight);
        }

        @Override
        public String key() {
            return "standard-decaying-average";
        }

        @Override
        public Optional<Exact> of(List<Exact> scores) {
            return scores.stream().reduce((before, score) -> blend(before, score, weight));
        }
    }

    private static Exact last(List<Exact> scores) {
        return scores.get(scores.size() - 1);
    }

    private static Optional<Exact> mean(List<Exact> scores) {
        return scores.stream()
                .reduce(Exact::plus)
                .map(total -> total.dividedBy(Exact.of(scores.size())));
    }

    private static Exact blend(Exact before, Exact latest, Exact weight) {
        return latest.times(weight).plus(before.times(Exact.ONE.minus(weight)));
    }

    private static void requireShare(Exact weight) {
        if (!weight.isPositive() || !weight.isBelow(Exact.ONE)) {
            throw new IllegalArgumentException("a weight is between 0 and 1, got " + weight);
        }
    }
}
