package org.aspirant.rubric.table;

import java.util.List;
import java.util.stream.IntStream;
import org.aspirant.rubric.exact.Exact;

/**
 * Ratings of one role, one a row, each with the value of its level. Immutable.
 *
 * <p>No two rows have the same candidate, task, criterion and assessor: a later rating replaces the
 * earlier, and of several submissions of a candidate's task only the latest is there. What was
 * coded instead of rated is missing. Every id and every criterion has a rating.
 */
public final class RatingTable {

    private final Ids candidates;
    private final Ids tasks;
    private final Ids criteria;
    private final Ids assessors;
    private final List<Exact> values;
    private final List<List<Exact>> scales;
    private final int[] candidate;
    private final int[] task;
    private final int[] criterion;
    private final int[] assessor;
    private final int[] value;

    RatingTable(RatingTableBuilder built, List<Exact> values, List<List<Exact>> scales) {
        this.candidates = built.candidates;
        this.tasks = built.tasks;
        this.criteria = built.criteria;
        this.assessors = built.assessors;
        this.values = List.copyOf(values);
        this.scales = scales.stream().map(List::copyOf).toList();
        this.candidate = built.candidate;
        this.task = built.task;
        this.criterion = built.criterion;
        this.assessor = built.assessor;
        this.value = built.value;
    }

    /** How many ratings there are. */
    public int size() {
        return value.length;
    }

    public Ids candidates() {
        return candidates;
    }

    public Ids tasks() {
        return tasks;
    }

    public Ids criteria() {
        return criteria;
    }

    public Ids assessors() {
        return assessors;
    }

    /** Every value that some rating has or some scale holds, ascending. */
    public List<Exact> values() {
        return values;
    }

    /**
     * The values that a criterion can be rated at, ascending: those of the plan's scale, or,
     * without a plan, those observed for it.
     */
    public List<Exact> scale(int criterion) {
        return scales.get(criterion);
    }

    /** The number of a row's candidate. */
    public int candidate(int row) {
        return candidate[row];
    }

    public int task(int row) {
        return task[row];
    }

    public int criterion(int row) {
        return criterion[row];
    }

    public int assessor(int row) {
        return assessor[row];
    }

    /** The value of a row's level, as an index of {@link #values}. */
    public int value(int row) {
        return value[row];
    }

    /** The rows of one criterion, in their order. */
    public IntStream rowsOf(int wanted) {
        return IntStream.range(0, size()).filter(row -> criterion[row] == wanted);
    }
}
