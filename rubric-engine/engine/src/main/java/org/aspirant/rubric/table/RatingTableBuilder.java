package org.aspirant.rubric.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aspirant.rubric.exact.Exact;
import org.jspecify.annotations.Nullable;

/** Takes ratings in the order of their file. Not for several threads. */
public final class RatingTableBuilder {

    private static final int FIRST_ROWS = 1 << 10;
    private static final int FREE = -1;
    private static final int CODED = -1;

    Ids candidates = new Ids();
    Ids tasks = new Ids();
    Ids criteria = new Ids();
    Ids assessors = new Ids();
    int[] candidate = new int[FIRST_ROWS];
    int[] task = new int[FIRST_ROWS];
    int[] criterion = new int[FIRST_ROWS];
    int[] assessor = new int[FIRST_ROWS];
    int[] value = new int[FIRST_ROWS];

    private final Map<Exact, Integer> numbers = new HashMap<>();
    private final List<Exact> values = new ArrayList<>();
    private final Map<String, TreeSet<Exact>> declared = new HashMap<>();
    private int[] attempt = new int[FIRST_ROWS];
    private int rows;

    /** Rows by their key, with open addressing; twice as many slots as rows at least. */
    private int[] slots = freed(FIRST_ROWS * 2);

    /**
     * The values that a criterion can be rated at, whether or not somebody was. Declared for more
     * than one task, a criterion has the values of all.
     */
    public void declare(String criterion, List<Exact> scale) {
        declared.computeIfAbsent(criterion, id -> new TreeSet<>()).addAll(scale);
    }

    /**
     * Adds a rating; it replaces an earlier one of the same candidate, task, criterion, assessor
     * and attempt.
     *
     * @param attempt which submission of the task was read, from 1
     * @param level what the level is worth; null: coded instead of rated, which is missing, and
     *     takes away the rating that it replaces
     */
    public void add(
            String ofCandidate,
            String inTask,
            String forCriterion,
            String byAssessor,
            int attempt,
            @Nullable Exact level) {
        if (rows == value.length) {
            grow();
        }
        candidate[rows] = candidates.number(ofCandidate);
        task[rows] = tasks.number(inTask);
        criterion[rows] = criteria.number(forCriterion);
        assessor[rows] = assessors.number(byAssessor);
        this.attempt[rows] = attempt;
        value[rows] = level == null ? CODED : number(level);
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
        slots = new int[0];
        lengthen(longer);
        slots = freed(longer * 2);
        for (int row = 0; row < rows; row++) {
            slots[slot(row)] = row;
        }
    }

    private void lengthen(int length) {
        candidate = Arrays.copyOf(candidate, length);
        task = Arrays.copyOf(task, length);
        criterion = Arrays.copyOf(criterion, length);
        assessor = Arrays.copyOf(assessor, length);
        attempt = Arrays.copyOf(attempt, length);
        value = Arrays.copyOf(value, length);
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
        attempt = new int[0];
        dropCoded();
        candidate = Arrays.copyOf(candidate, rows);
        task = Arrays.copyOf(task, rows);
        criterion = Arrays.copyOf(criterion, rows);
        assessor = Arrays.copyOf(assessor, rows);
        value = Arrays.copyOf(value, rows);
        candidates = candidates.namedIn(candidate);
        tasks = tasks.namedIn(task);
        criteria = criteria.namedIn(criterion);
        assessors = assessors.namedIn(assessor);
        List<Exact> sorted = sortValues();
        return new RatingTable(this, sorted, scales(sorted));
    }

    /** Of a candidate's submissions of a task the latest counts, even if all of it is coded. */
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
                move(row, kept++);
            }
        }
        rows = kept;
    }

    private long unit(int row) {
        return ((long) candidate[row] << Integer.SIZE) | task[row];
    }

    private void dropCoded() {
        int kept = 0;
        for (int row = 0; row < rows; row++) {
            if (value[row] != CODED) {
                move(row, kept++);
            }
        }
        rows = kept;
    }

    private void move(int from, int to) {
        candidate[to] = candidate[from];
        task[to] = task[from];
        criterion[to] = criterion[from];
        assessor[to] = assessor[from];
        value[to] = value[from];
    }

    private List<Exact> sortValues() {
        boolean[] used = new boolean[values.size()];
        for (int number : value) {
            used[number] = true;
        }
        var all = new TreeSet<Exact>();
        for (int number = 0; number < used.length; number++) {
            if (used[number]) {
                all.add(values.get(number));
            }
        }
        declared.values().forEach(all::addAll);
        List<Exact> sorted = List.copyOf(all);
        int[] places = new int[values.size()];
        for (int number = 0; number < places.length; number++) {
            places[number] = sorted.indexOf(values.get(number));
        }
        for (int row = 0; row < rows; row++) {
            value[row] = places[value[row]];
        }
        return sorted;
    }

    /** By criterion, the declared values and the observed. */
    private List<List<Exact>> scales(List<Exact> sorted) {
        boolean[][] seen = new boolean[criteria.size()][sorted.size()];
        for (int row = 0; row < rows; row++) {
            seen[criterion[row]][value[row]] = true;
        }
        List<List<Exact>> scales = new ArrayList<>();
        for (int index = 0; index < seen.length; index++) {
            var scale = new TreeSet<>(declared.getOrDefault(criteria.id(index), new TreeSet<>()));
            for (int at = 0; at < sorted.size(); at++) {
                if (seen[index][at]) {
                    scale.add(sorted.get(at));
                }
            }
            scales.add(List.copyOf(scale));
        }
        return scales;
    }
}
