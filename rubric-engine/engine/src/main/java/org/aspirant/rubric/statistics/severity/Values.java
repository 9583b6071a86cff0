package org.aspirant.rubric.statistics.severity;

import java.math.BigInteger;
import java.util.Set;
import java.util.TreeSet;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.table.RatingTable;

/** The values of levels, by their numbers in a table. */
final class Values {

    private static final int WIDEST = 1000;

    private final RatingTable table;
    private final double[] numbers;

    Values(RatingTable table) {
        this.table = table;
        this.numbers = table.values().stream().mapToDouble(Exact::doubleValue).toArray();
    }

    Exact of(int level) {
        return table.values().get(level);
    }

    double number(int level) {
        return numbers[level];
    }

    String text(int level) {
        return of(level).toString();
    }

    /**
     * If all of them are whole numbers, those between the lowest and the highest: a scale that is
     * known only from ratings is taken to go by ones.
     */
    Set<Exact> wholeBetween(Set<Exact> levels) {
        Set<Exact> between = new TreeSet<>();
        if (levels.isEmpty()
                || levels.stream().anyMatch(each -> !each.denominator().equals(BigInteger.ONE))) {
            return between;
        }
        var sorted = new TreeSet<>(levels);
        Exact last = sorted.last();
        Exact at = sorted.first();
        if (at.plus(Exact.of(WIDEST)).isBelow(last)) {
            return between;
        }
        for (; at.isBelow(last); at = at.plus(Exact.ONE)) {
            between.add(at);
        }
        return between;
    }
}
