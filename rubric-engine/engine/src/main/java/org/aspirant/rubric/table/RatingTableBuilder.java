package org.aspirant.rubric.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aspirant.rubric.exact.Exact;

/** Takes ratings in the order of their file. Not for several threads. */
public final class RatingTableBuilder {

    private static final int FIRST_ROWS = 1 << 10;
    private static final int FREE = -1;

    final Ids candidates = new Ids();
    final Ids tasks = new Ids();
    final Ids criteria = new Ids();
    final Ids assessors = new Ids();
    int[] candidate = new int[FIRST_ROWS];
    int[] task = new int[FIRST_ROWS];
    int[] criterion = new int[FIRST_ROWS];
    int[] assessor = new int[FIRST_ROWS];
    int[] value = new int[FIRST_ROWS];

    private final Map<Exact, Integer> numbers = new HashMap<>();
    private final List<Exact> values = new ArrayList<>();
    private final Map<String, List<Exact>> declared = new HashMap<>();
    private int[] attempt = new int[FIRST_ROWS];
    private int rows;

    /** Rows by their key, with open addressing; twice as many slots as rows at least. */
    private int[] slots = freed(FIRST_ROWS * 2);

    /** The values that a criterion can be rated at, whether or not somebody was. */
    public void declare(String criterion, List<Exact> scale) {
        declared.put(criterion, List.copyOf(scale));
    }

    /**
     * Adds a rating; it replaces an earlier one of the same candidate, task, criterion, assessor and
     * attempt.
     *
     * @param attempt which submission of the task was read, from 1
     */
    public void add(
            String ofCandidate,
            String inTask,
            String forCriterion,
            String byAssessor,
            int attempt,
            Exact level) {
        if (rows == value.length) {
            grow();
        }
        candidate[rows] = candidates.number(ofCandidate);
        task[rows] = tasks.number(inTask);
        criterion[rows] = criteria.number(forCriterion);
        assessor[rows] = assessors.number(byAssessor);
        this.attempt[rows] = attempt;
        value[rows] = number(level);
        int slot = slot(rows);
        if (slots[slot] == FREE) {
            slots[slot] = rows++;
        } else {
            value[slots[slot]] = value[rows];
        }
    }

    private int number(Exact level) {
        Integer known = numbers.get(level);
        if (known != null) {
            return known;
        }
        values.add(level);
        numbers.put(level, values.size() - 1);
        return values.size() - 1;
    }

    /** The slot of the row with the same key as this one, or the free one that it can have. */
    private int slot(int row) {
        int hash = candidate[row];
        hash = hash * 0x9e3779b1 + task[row];
        hash = hash * 0x9e3779b1 + criterion[row];
        hash = hash * 0x9e3779b1 + assessor[row];
        hash = hash * 0x9e3779b1 + attempt[row];
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        while (slots[slot] != FREE && !same(slots[slot], row)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean same(int one, int other) {
        return candidate[one] == candidate[other]
                && task[one] == task[other]
                && criterion[one] == criterion[other]
                && assessor[one] == assessor[other]
                && attempt[one] == attempt[other];
    }

    private void grow() {
        int longer = rows * 2;
        candidate = Arrays.copyOf(candidate, longer);
        task = Arrays.copyOf(task, longer);
        criterion = Arrays.copyOf(criterion, longer);
        assessor = Arrays.copyOf(assessor, longer);
        attempt = Arrays.copyOf(attempt, longer);
        value = Arrays.copyOf(value, longer);
        slots = freed(longer * 2);
        for (int row = 0; row < rows; row++) {
            slots[slot(row)] = row;
        }
    }

    private static int[] freed(int length) {
        int[] free = new int[length];
        Arrays.fill(free, FREE);
        return free;
    }

    /** The table; the builder is of no use afterwards. */
    public RatingTable build() {
        slots = new int[0];
        keepLatestAttempts();
        List<Exact> sorted = sortValues();
        List<List<Exact>> scales = new ArrayList<>();
        for (String id : criteria.all()) {
            scales.add(declared.containsKey(id) ? declared.get(id) : List.of());
        }
        addObserved(scales, sorted);
        return new RatingTable(this, sorted, scales);
    }

    /** A column, cut to the rows there are. */
    int[] column(int[] whole) {
        return Arrays.copyOf(whole, rows);
    }

    private void keepLatestAttempts() {
        if (Arrays.stream(attempt, 0, rows).allMatch(one -> one == attempt[0])) {
            return;
        }
        Map<Long, Integer> latest = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            latest.merge(unit(row), attempt[row], Math::max);
        }
        int kept = 0;
        for (int row = 0; row < rows; row++) {
            if (latest.getOrDefault(unit(row), 0) == attempt[row]) {
                candidate[kept] = candidate[row];
                task[kept] = task[row];
                criterion[kept] = criterion[row];
                assessor[kept] = assessor[row];
                value[kept] = value[row];
                kept++;
            }
        }
        rows = kept;
    }

    private long unit(int row) {
        return ((long) candidate[row] << Integer.SIZE) | task[row];
    }

    private List<Exact> sortValues() {
        var all = new TreeSet<>(values);
        declared.values().forEach(all::addAll);
        List<Exact> sorted = List.copyOf(all);
        int[] places = new int[values.size()];
        for (int index = 0; index < places.length; index++) {
            places[index] = sorted.indexOf(values.get(index));
        }
        for (int row = 0; row < rows; row++) {
            value[row] = places[value[row]];
        }
        return sorted;
    }

    private void addObserved(List<List<Exact>> scales, List<Exact> sorted) {
        boolean[][] seen = new boolean[criteria.size()][sorted.size()];
        for (int row = 0; row < rows; row++) {
            seen[criterion[row]][value[row]] = true;
        }
        for (int index = 0; index < scales.size(); index++) {
            var scale = new TreeSet<>(scales.get(index));
            for (int at = 0; at < sorted.size(); at++) {
                if (seen[index][at]) {
                    scale.add(sorted.get(at));
                }
            }
            scales.set(index, List.copyOf(scale));
        }
    }
}
