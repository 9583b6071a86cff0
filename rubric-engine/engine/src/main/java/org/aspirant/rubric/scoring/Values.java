package org.aspirant.rubric.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aspirant.rubric.exact.Exact;

/** What can be made of several values of one criterion; every result is exact. */
final class Values {

    private Values() {}

    static Exact mean(List<Exact> values) {
        Exact sum = Exact.ZERO;
        for (Exact value : values) {
            sum = sum.plus(value);
        }
        return sum.dividedBy(Exact.of(values.size()));
    }

    /** Of an even number the mean of the two in the middle, never rounded. */
    static Exact median(List<Exact> values) {
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : mean(List.of(sorted.get(half - 1), sorted.get(half)));
    }

    /** From the least to the greatest. */
    static Exact gap(List<Exact> values) {
        if (values.isEmpty()) {
            return Exact.ZERO;
        }
        Exact least = values.get(0);
        Exact greatest = least;
        for (Exact value : values) {
            least = Exact.min(least, value);
            greatest = Exact.max(greatest, value);
        }
        return greatest.minus(least);
    }

    /**
     * The two values nearest to each other, in ascending order; all of them if more than one pair
     * is that near.
     */
    static List<Exact> closestTwo(List<Exact> values) {
        var sorted = values.stream().sorted().toList();
        Exact nearest =
                IntStream.range(1, sorted.size())
                        .mapToObj(i -> sorted.get(i).minus(sorted.get(i - 1)))
                        .reduce(Exact::min)
                        .orElse(Exact.ZERO);
        int[] pairs =
                IntStream.range(1, sorted.size())
                        .filter(i -> sorted.get(i).minus(sorted.get(i - 1)).equals(nearest))
                        .toArray();
        return pairs.length == 1 ? sorted.subList(pairs[0] - 1, pairs[0] + 1) : sorted;
    }

    /** The adjudicator's value and the one nearest to it; all of them if two are that near. */
    static List<Exact> closestTo(Exact adjudicator, List<Exact> others) {
        Exact nearest =
                others.stream().map(adjudicator::distanceTo).reduce(Exact::min).orElse(Exact.ZERO);
        var near =
                others.stream()
                        .filter(value -> adjudicator.distanceTo(value).equals(nearest))
                        .toList();
        List<Exact> used = new ArrayList<>(near.size() == 1 ? near : others);
        used.add(adjudicator);
        return used;
    }

    /** The one value that more than one reading has. */
    static Optional<Exact> shared(List<Exact> values) {
        var shared =
                values.stream()
                        .distinct()
                        .filter(value -> values.stream().filter(value::equals).count() > 1)
                        .toList();
        return shared.size() == 1 ? Optional.of(shared.get(0)) : Optional.empty();
    }
}
