package org.aspirant.rubric.statistics.generalizability;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How many tasks and assessors the observed scores stand on, as one number each.
 *
 * <p>Where all facets are crossed: the harmonic means over candidates of how many tasks and how
 * many assessors each met. Where assessors are nested, a candidate with n(t) readings of task t and
 * n₊ in all has the effective number n₊² / Σn(t)² of tasks; tasks are the harmonic mean of these,
 * n₊ that of the candidates' n₊, and assessors n₊ / tasks. So the error variance computed from them
 * is the mean of the candidates' own.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4757-3456-0">R. L. Brennan (2001), Generalizability
 *     Theory, chapter 7: effective numbers in unbalanced designs</a>
 */
record ObservedNumbers(double tasks, OptionalDouble assessors) {

    private static final class Readings {

        final Map<Integer, Integer> ofTask = new HashMap<>();
        final Set<Integer> assessors = new HashSet<>();

        int all() {
            return ofTask.values().stream().mapToInt(n -> n).sum();
        }

        double effectiveTasks() {
            double all = all();
            return all * all / ofTask.values().stream().mapToDouble(n -> (double) n * n).sum();
        }
    }

    static ObservedNumbers of(StudyDesign design, List<Cell> cells) {
        Map<Integer, Readings> candidates = new HashMap<>();
        for (Cell cell : cells) {
            var readings = candidates.computeIfAbsent(cell.candidate(), k -> new Readings());
            readings.ofTask.merge(cell.task(), 1, Integer::sum);
            readings.assessors.add(cell.assessor());
        }
        double inverseTasks = 0;
        double inverseAssessors = 0;
        double inverseReadings = 0;
        for (Readings readings : candidates.values()) {
            inverseTasks +=
                    1 / (design.isCrossed() ? readings.ofTask.size() : readings.effectiveTasks());
            inverseAssessors += 1.0 / readings.assessors.size();
            inverseReadings += 1.0 / readings.all();
        }
        double tasks = candidates.size() / inverseTasks;
        if (!design.hasAssessors()) {
            return new ObservedNumbers(tasks, OptionalDouble.empty());
        }
        return new ObservedNumbers(
                tasks,
                OptionalDouble.of(
                        design.isCrossed()
                                ? candidates.size() / inverseAssessors
                                : candidates.size() / inverseReadings / tasks));
    }
}
