package org.aspirant.rubric.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Task;
import org.jspecify.annotations.Nullable;

/** Takes ratings in the order of their file. Not for several threads. */
public final class RatingTableBuilder {

    private static final int CODED = 0;

    Ids candidates;
    Ids tasks = new Ids();
    Ids criteria = new Ids();
    Ids assessors;
    int[] candidate = new int[0];
    int[] task = new int[0];
    int[] criterion = new int[0];
    int[] assessor = new int[0];
    int[] value = new int[0];

    private final Numbered<Place> places = new Numbered<>();
    private final Numbered<Optional<Exact>> values = new Numbered<>();
    private final Map<String, TreeSet<Exact>> declared = new HashMap<>();
    private final Cells cells = new Cells();

    /** What is rated: a criterion in a submission of a task. */
    private record Place(int task, int criterion, int attempt) {}

    /** No ratings. */
    public RatingTableBuilder() {
        this(new Ids(), new Ids());
    }

    /**
     * No ratings.
     *
     * @param candidates numbers them; may grow until the last rating is there
     * @param assessors as well
     */
    public RatingTableBuilder(Ids candidates, Ids assessors) {
        this.candidates = candidates;
        this.assessors = assessors;
        values.number(Optional.empty());
    }

    /**
     * The values that a criterion can be rated at, whether or not somebody was. Declared for more
     * than one task, a criterion has the values of all.
     */
    public void declare(String criterion, List<Exact> scale) {
        declared.computeIfAbsent(criterion, id -> new TreeSet<>()).addAll(scale);
    }

    /** Declares the levels of all criteria of a plan. */
    public void declare(AssessmentPlan plan) {
        for (Task task : plan.composition().tasks()) {
            for (PlanCriterion criterion : task.criteria()) {
                declare(
                        criterion.id(),
                        criterion.levels().levels().stream().map(Scale.Level::value).toList());
            }
        }
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
        put(
                candidates.number(ofCandidate),
                place(inTask, forCriterion, attempt),
                assessors.number(byAssessor),
                value(level));
    }

    /** The number of what a rating is of. */
    public int place(String inTask, String forCriterion, int attempt) {
        return places.number(
                new Place(tasks.number(inTask), criteria.number(forCriterion), attempt));
    }

    /** The number of what a level is worth; null: coded. */
    public int value(@Nullable Exact level) {
        return values.number(Optional.ofNullable(level));
    }

    /** As {@link #add}, by numbers. */
    public void put(int ofCandidate, int place, int byAssessor, int worth) {
        cells.put(ofCandidate, place, byAssessor, worth);
    }

    /** The table; the builder is of no use afterwards. */
    public RatingTable build() {
        cells.close();
        int[] kept = kept();
        candidate = column(kept, cells::candidate);
        task = column(kept, row -> places.value(cells.place(row)).task());
        criterion = column(kept, row -> places.value(cells.place(row)).criterion());
        assessor = column(kept, cells::assessor);
        value = column(kept, cells::said);
        candidates = candidates.namedIn(candidate);
        tasks = tasks.namedIn(task);
        criteria = criteria.namedIn(criterion);
        assessors = assessors.namedIn(assessor);
        List<Exact> sorted = sortValues();
        return new RatingTable(this, sorted, scales(sorted));
    }

    /**
     * The rows with a level. Of a candidate's submissions of a task the latest counts, even if all
     * of it is coded.
     */
    private int[] kept() {
        Map<Long, Integer> latest = new HashMap<>();
        boolean resubmitted =
                IntStream.range(0, places.size())
                        .anyMatch(at -> places.value(at).attempt() != places.value(0).attempt());
        for (int row = 0; row < cells.size() && resubmitted; row++) {
            latest.merge(unit(row), attempt(row), Math::max);
        }
        return IntStream.range(0, cells.size())
                .filter(row -> cells.said(row) != CODED)
                .filter(row -> !resubmitted || attempt(row) == latest.getOrDefault(unit(row), 0))
                .toArray();
    }

    private int attempt(int row) {
        return places.value(cells.place(row)).attempt();
    }

    private long unit(int row) {
        return ((long) cells.candidate(row) << Integer.SIZE)
                | places.value(cells.place(row)).task();
    }

    private static int[] column(int[] rows, IntUnaryOperator number) {
        return Arrays.stream(rows).map(number).toArray();
    }

    private List<Exact> sortValues() {
        boolean[] used = new boolean[values.size()];
        for (int number : value) {
            used[number] = true;
        }
        var all = new TreeSet<Exact>();
        for (int number = 0; number < used.length; number++) {
            if (used[number]) {
                values.value(number).ifPresent(all::add);
            }
        }
        declared.values().forEach(all::addAll);
        List<Exact> sorted = List.copyOf(all);
        int[] places = new int[values.size()];
        for (int number = 0; number < places.length; number++) {
            places[number] = values.value(number).map(sorted::indexOf).orElse(-1);
        }
        for (int row = 0; row < value.length; row++) {
            value[row] = places[value[row]];
        }
        return sorted;
    }

    /** By criterion, the declared values and the observed. */
    private List<List<Exact>> scales(List<Exact> sorted) {
        boolean[][] seen = new boolean[criteria.size()][sorted.size()];
        for (int row = 0; row < value.length; row++) {
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
