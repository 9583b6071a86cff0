package org.aspirant.rubric.statistics.habits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.statistics.composite.InternalConsistency;
import org.aspirant.rubric.statistics.composite.ScoreMoments;
import org.aspirant.rubric.table.RatingTable;

/** Observes how assessors use the scale. */
public final class ObservingHabits {

    /** Fewer candidates than this have no correlation worth looking at. */
    private static final int FEWEST = 3;

    private final RatingTable table;
    private final double[] values;
    private final double[] meanOfCriterion;
    private final boolean[] hasMiddle;

    private ObservingHabits(RatingTable table) {
        this.table = table;
        values = table.values().stream().mapToDouble(Exact::doubleValue).toArray();
        int criteria = table.criteria().size();
        meanOfCriterion = new double[criteria];
        hasMiddle = new boolean[criteria];
        int[] ratings = new int[criteria];
        for (int row = 0; row < table.size(); row++) {
            meanOfCriterion[table.criterion(row)] += value(row);
            ratings[table.criterion(row)]++;
        }
        for (int criterion = 0; criterion < criteria; criterion++) {
            meanOfCriterion[criterion] /= ratings[criterion];
            hasMiddle[criterion] = table.scale(criterion).size() > 2;
        }
    }

    /** Of all assessors, in the order of the ratings. */
    public static List<AssessorHabits> of(RatingTable table) {
        return new ObservingHabits(table).habits();
    }

    private double value(int row) {
        return values[table.value(row)];
    }

    private List<AssessorHabits> habits() {
        List<Tally> tallies = new ArrayList<>();
        List<Map<Integer, Map<Integer, Map<Integer, Double>>>> sheets = new ArrayList<>();
        for (int assessor = 0; assessor < table.assessors().size(); assessor++) {
            tallies.add(new Tally());
            sheets.add(new TreeMap<>());
        }
        var all = new Tally();
        for (int row = 0; row < table.size(); row++) {
            tally(tallies.get(table.assessor(row)), row);
            tally(all, row);
            sheets.get(table.assessor(row))
                    .computeIfAbsent(table.task(row), task -> new LinkedHashMap<>())
                    .computeIfAbsent(table.candidate(row), candidate -> new TreeMap<>())
                    .put(table.criterion(row), value(row));
        }
        List<AssessorHabits> habits = new ArrayList<>();
        for (int assessor = 0; assessor < tallies.size(); assessor++) {
            Tally own = tallies.get(assessor);
            habits.add(
                    new AssessorHabits(
                            table.assessors().id(assessor),
                            own.ratings,
                            own.sum / own.ratings,
                            own.spreadOver(all),
                            own.centre(),
                            all.centre(),
                            halo(sheets.get(assessor)),
                            alpha(sheets.get(assessor))));
        }
        return habits;
    }

    private void tally(Tally tally, int row) {
        int criterion = table.criterion(row);
        double value = value(row);
        List<Exact> scale = table.scale(criterion);
        tally.ratings++;
        tally.sum += value;
        tally.squares += Math.pow(value - meanOfCriterion[criterion], 2);
        tally.away += value - meanOfCriterion[criterion];
        if (hasMiddle[criterion]) {
            Exact exact = table.values().get(table.value(row));
            tally.withMiddle++;
            tally.middle +=
                    exact.equals(scale.get(0)) || exact.equals(scale.get(scale.size() - 1)) ? 0 : 1;
        }
    }

    /** What an assessor's ratings come to. */
    private static final class Tally {

        private int ratings;
        private double sum;
        private double away;
        private double squares;
        private int withMiddle;
        private int middle;

        private double deviation() {
            double mean = away / ratings;
            return Math.sqrt(Math.max(squares / ratings - mean * mean, 0));
        }

        OptionalDouble spreadOver(Tally all) {
            return all.deviation() > 0
                    ? OptionalDouble.of(deviation() / all.deviation())
                    : OptionalDouble.empty();
        }

        OptionalDouble centre() {
            return withMiddle > 0
                    ? OptionalDouble.of((double) middle / withMiddle)
                    : OptionalDouble.empty();
        }
    }

    /** Sheets by task, then candidate, then criterion. */
    private static OptionalDouble halo(Map<Integer, Map<Integer, Map<Integer, Double>>> sheets) {
        var sum = 0.0;
        int pairs = 0;
        for (var ofTask : sheets.values()) {
            Map<List<Integer>, ScoreMoments> moments = new TreeMap<>(ObservingHabits::byNumbers);
            for (var sheet : ofTask.values()) {
                sheet.forEach(
                        (one, first) ->
                                sheet.forEach(
                                        (other, second) -> {
                                            if (one < other) {
                                                moments.computeIfAbsent(
                                                                List.of(one, other),
                                                                key -> new ScoreMoments(2))
                                                        .add(first, second);
                                            }
                                        }));
            }
            for (ScoreMoments pair : moments.values()) {
                if (pair.candidates() >= FEWEST) {
                    double product = pair.covariance(0, 0) * pair.covariance(1, 1);
                    if (product > 0) {
                        sum += pair.covariance(0, 1) / Math.sqrt(product);
                        pairs++;
                    }
                }
            }
        }
        return pairs > 0 ? OptionalDouble.of(sum / pairs) : OptionalDouble.empty();
    }

    private static int byNumbers(List<Integer> one, List<Integer> other) {
        int first = Integer.compare(one.get(0), other.get(0));
        return first != 0 ? first : Integer.compare(one.get(1), other.get(1));
    }

    private static OptionalDouble alpha(Map<Integer, Map<Integer, Map<Integer, Double>>> sheets) {
        double sum = 0;
        long weight = 0;
        for (var ofTask : sheets.values()) {
            for (var moments : fullest(ofTask.values())) {
                OptionalDouble alpha = InternalConsistency.alpha(moments).value();
                if (moments.candidates() >= FEWEST && alpha.isPresent()) {
                    sum += moments.candidates() * alpha.getAsDouble();
                    weight += moments.candidates();
                }
            }
        }
        return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
    }

    /**
     * Of the sheets with the most criteria. Where some lack one criterion and some another they are
     * apart: a score on one is not a score on the other.
     */
    private static List<ScoreMoments> fullest(Collection<Map<Integer, Double>> sheets) {
        int most = sheets.stream().mapToInt(Map::size).max().orElse(0);
        Map<Set<Integer>, ScoreMoments> alike = new LinkedHashMap<>();
        for (var sheet : sheets) {
            if (sheet.size() == most) {
                alike.computeIfAbsent(sheet.keySet(), key -> new ScoreMoments(most))
                        .add(sheet.values().stream().mapToDouble(d -> d).toArray());
            }
        }
        return List.copyOf(alike.values());
    }
}
