package org.aspirant.rubric.statistics.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.table.RatingTable;

/**
 * What candidates' ratings come to under a plan: of each criterion the mean of all readings, if it
 * has one, and of each task what each assessor who read all of it would have given.
 */
final class CompositeScores {

    /** A candidate who has a rating on every criterion. */
    static final class Scored {

        final String candidate;

        /** Of the criteria, in the order of the plan. */
        final double[] values;

        final double composite;

        /** For each task the scores of the assessors who read all of it. */
        final double[][] sheets;

        private Scored(String candidate, double[] values, double composite, double[][] sheets) {
            this.candidate = candidate;
            this.values = values;
            this.composite = composite;
            this.sheets = sheets;
        }
    }

    private record Sheet(int candidate, int task, int assessor) {}

    private final RatingTable table;
    private final CompositeWeights weights;
    private final double[] within;
    private final double[] ofTask;
    private final double[] levels;
    private final Map<Long, Integer> places = new HashMap<>();

    private CompositeScores(RatingTable table, CompositeWeights weights) {
        this.table = table;
        this.weights = weights;
        within = weights.withinTask().stream().mapToDouble(Exact::doubleValue).toArray();
        ofTask = weights.ofTask().stream().mapToDouble(Exact::doubleValue).toArray();
        levels = table.values().stream().mapToDouble(Exact::doubleValue).toArray();
        for (int at = 0; at < weights.criteria(); at++) {
            var key = weights.keys().get(at);
            int task = table.tasks().of(key.task()).orElse(-1);
            int criterion = table.criteria().of(key.criterion()).orElse(-1);
            if (task >= 0 && criterion >= 0) {
                places.put(place(task, criterion), at);
            }
        }
    }

    private static long place(int task, int criterion) {
        return (long) task << Integer.SIZE | criterion;
    }

    /** Of all candidates who have a rating on every criterion, in the order of the ratings. */
    static List<Scored> of(RatingTable table, CompositeWeights weights) {
        return new CompositeScores(table, weights).scored();
    }

    private List<Scored> scored() {
        int criteria = weights.criteria();
        double[][] sums = new double[table.candidates().size()][criteria];
        int[][] readings = new int[sums.length][criteria];
        Map<Sheet, double[]> sheets = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            Integer at = places.get(place(table.task(row), table.criterion(row)));
            if (at != null) {
                int candidate = table.candidate(row);
                double value = levels[table.value(row)];
                sums[candidate][at] += value;
                readings[candidate][at]++;
                double[] sheet =
                        sheets.computeIfAbsent(
                                new Sheet(candidate, weights.taskOf().get(at), table.assessor(row)),
                                key -> new double[2]);
                sheet[0] += within[at] * value;
                sheet[1]++;
            }
        }
        List<List<List<Double>>> full = full(sheets);
        List<Scored> scored = new ArrayList<>();
        for (int candidate = 0; candidate < sums.length; candidate++) {
            if (Arrays.stream(readings[candidate]).allMatch(count -> count > 0)) {
                double composite = 0;
                for (int at = 0; at < criteria; at++) {
                    sums[candidate][at] /= readings[candidate][at];
                    composite +=
                            ofTask[weights.taskOf().get(at)] * within[at] * sums[candidate][at];
                }
                double[][] read =
                        full.get(candidate).stream()
                                .map(task -> task.stream().mapToDouble(d -> d).sorted().toArray())
                                .toArray(double[][]::new);
                scored.add(
                        new Scored(
                                table.candidates().id(candidate),
                                sums[candidate],
                                composite,
                                read));
            }
        }
        return scored;
    }

    /** By candidate and task. */
    private List<List<List<Double>>> full(Map<Sheet, double[]> sheets) {
        int[] criteria = new int[weights.tasks()];
        weights.taskOf().forEach(task -> criteria[task]++);
        List<List<List<Double>>> full = new ArrayList<>();
        for (int candidate = 0; candidate < table.candidates().size(); candidate++) {
            List<List<Double>> tasks = new ArrayList<>();
            for (int task = 0; task < criteria.length; task++) {
                tasks.add(new ArrayList<>());
            }
            full.add(tasks);
        }
        sheets.forEach(
                (key, sheet) -> {
                    if (sheet[1] == criteria[key.task()]) {
                        full.get(key.candidate()).get(key.task()).add(sheet[0]);
                    }
                });
        return full;
    }
}
