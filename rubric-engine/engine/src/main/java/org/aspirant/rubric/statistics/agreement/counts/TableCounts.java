package org.aspirant.rubric.statistics.agreement.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.table.CandidateRows;
import org.aspirant.rubric.table.RatingTable;

/** What the units of a table, each a candidate's task, come to for each criterion. */
public final class TableCounts {

    private final RatingTable table;
    private final List<AgreementCounts> counts = new ArrayList<>();
    private final int[][] places;
    private final int[] candidates;
    private final int[] lastCandidate;

    public TableCounts(RatingTable table, CandidateRows rows) {
        this.table = table;
        int criteria = table.criteria().size();
        this.places = new int[criteria][];
        this.candidates = new int[criteria];
        this.lastCandidate = new int[criteria];
        Arrays.fill(lastCandidate, -1);
        for (int criterion = 0; criterion < criteria; criterion++) {
            counts.add(new AgreementCounts(table.scale(criterion).size()));
            places[criterion] = places(criterion);
        }
        for (int candidate = 0; candidate < rows.candidates(); candidate++) {
            count(rows.of(candidate));
        }
    }

    /** By index of a value in the table, its place on the criterion's scale. */
    private int[] places(int criterion) {
        var scale = table.scale(criterion);
        return table.values().stream().mapToInt(scale::indexOf).toArray();
    }

    private void count(int[] rows) {
        long tasks = table.tasks().size();
        long[] keys = new long[rows.length];
        for (int at = 0; at < rows.length; at++) {
            long unit = table.criterion(rows[at]) * tasks + table.task(rows[at]);
            keys[at] = unit << Integer.SIZE | rows[at];
        }
        Arrays.sort(keys);
        int begin = 0;
        for (int at = 1; at <= keys.length; at++) {
            if (at == keys.length || keys[at] >>> Integer.SIZE != keys[begin] >>> Integer.SIZE) {
                add(keys, begin, at);
                begin = at;
            }
        }
    }

    private void add(long[] keys, int begin, int end) {
        int criterion = table.criterion((int) keys[begin]);
        String[] readers = new String[end - begin];
        int[] levels = new int[end - begin];
        for (int at = begin; at < end; at++) {
            int row = (int) keys[at];
            readers[at - begin] = table.assessors().id(table.assessor(row));
            levels[at - begin] = places[criterion][table.value(row)];
        }
        counts.get(criterion).add(readers, levels);
        int candidate = table.candidate((int) keys[begin]);
        if (lastCandidate[criterion] != candidate) {
            lastCandidate[criterion] = candidate;
            candidates[criterion]++;
        }
    }

    public AgreementCounts counts(int criterion) {
        return counts.get(criterion);
    }

    /** How many candidates have a rating of the criterion. */
    public int candidates(int criterion) {
        return candidates[criterion];
    }

    /** What the levels of a criterion are worth, ascending. */
    public double[] values(int criterion) {
        return table.scale(criterion).stream().mapToDouble(TableCounts::nearest).toArray();
    }

    /** The same, as they were written. */
    public List<Exact> levels(int criterion) {
        return List.copyOf(table.scale(criterion));
    }

    public static double nearest(Exact exact) {
        return exact.numerator().doubleValue() / exact.denominator().doubleValue();
    }
}
