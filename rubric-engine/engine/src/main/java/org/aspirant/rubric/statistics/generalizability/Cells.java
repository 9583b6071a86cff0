package org.aspirant.rubric.statistics.generalizability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.table.RatingTable;

/**
 * Ratings gathered into cells: what one assessor gave one candidate in one task, averaged over
 * criteria. Parts of the ratings can be gathered apart and merged, in any order, if each cell's
 * ratings are in one part or are different ratings. Not for several threads.
 */
public final class Cells {

    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::candidate)
                    .thenComparingInt(Cell::task)
                    .thenComparingInt(Cell::assessor);

    private final Map<Key, Total> totals = new HashMap<>();

    private record Key(int candidate, int task, int assessor) {}

    private record Total(double sum, int count) {

        static final Total NONE = new Total(0, 0);

        Total with(double value) {
            return new Total(sum + value, count + 1);
        }

        Total with(Total other) {
            return new Total(sum + other.sum, count + other.count);
        }

        double mean() {
            return sum / count;
        }
    }

    /** The cells of all ratings of a table. */
    public static Cells of(RatingTable ratings) {
        double[] values = ratings.values().stream().mapToDouble(Exact::doubleValue).toArray();
        var cells = new Cells();
        for (int row = 0; row < ratings.size(); row++) {
            cells.add(
                    ratings.candidate(row),
                    ratings.task(row),
                    ratings.assessor(row),
                    values[ratings.value(row)]);
        }
        return cells;
    }

    /** Adds the rating of one criterion. */
    public void add(int candidate, int task, int assessor, double value) {
        var key = new Key(candidate, task, assessor);
        totals.put(key, totals.getOrDefault(key, Total.NONE).with(value));
    }

    /** Adds all that another part has. */
    public void merge(Cells other) {
        other.totals.forEach((key, total) -> totals.merge(key, total, Total::with));
    }

    /**
     * The observations of a design, in the order of the numbers of their candidates, tasks and
     * assessors. A design without assessors has the mean of the assessors' cells.
     */
    public List<Cell> observations(StudyDesign design) {
        List<Cell> cells = new ArrayList<>(totals.size());
        totals.forEach(
                (key, total) ->
                        cells.add(new Cell(key.candidate, key.task, key.assessor, total.mean())));
        cells.sort(ORDER);
        return design.hasAssessors() ? cells : withoutAssessors(cells);
    }

    private static List<Cell> withoutAssessors(List<Cell> sorted) {
        List<Cell> cells = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= sorted.size(); end++) {
            if (end == sorted.size() || !sameWork(sorted.get(begin), sorted.get(end))) {
                var read = sorted.subList(begin, end);
                var first = read.get(0);
                cells.add(
                        new Cell(
                                first.candidate(),
                                first.task(),
                                Cell.NOBODY,
                                read.stream().mapToDouble(Cell::mean).average().orElseThrow()));
                begin = end;
            }
        }
        return cells;
    }

    private static boolean sameWork(Cell one, Cell other) {
        return one.candidate() == other.candidate() && one.task() == other.task();
    }
}
