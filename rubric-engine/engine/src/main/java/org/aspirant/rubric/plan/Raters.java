package org.aspirant.rubric.plan;

import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.exact.Exact;

/**
 * Who reads: how many assessors each task takes, and how many a candidate's whole work.
 *
 * @param reading how many read each task
 * @param minimumAssessors with {@link All}, how many read each task; otherwise how many different
 *     assessors must have read something of a candidate before a decision; at least 1
 * @param newAssessorTasks how many of the tasks that an assessor reads first, by the order of the
 *     ratings, are read by somebody else too; 0: an assessor is never new
 */
public record Raters(Reading reading, int minimumAssessors, int newAssessorTasks) {

    /** How many assessors read each task. */
    public sealed interface Reading {

        /** As documents write it under {@code perTask}. */
        String key();
    }

    /**
     * No person reads. The program that holds the work enters one rating of each criterion itself,
     * as the assessor {@value #ASSESSOR}, when the work is complete.
     */
    public record None() implements Reading {

        /** The only assessor whose ratings such a plan takes. */
        public static final String ASSESSOR = "completion";

        @Override
        public String key() {
            return "none";
        }
    }

    /** One assessor reads. */
    public record One() implements Reading {

        @Override
        public String key() {
            return "one";
        }
    }

    /** Several assessors read every task, each without seeing the others' ratings. */
    public record All() implements Reading {

        /** Readers of a task where the plan asks for no more. */
        public static final int LEAST = 2;

        @Override
        public String key() {
            return "all";
        }
    }

    /**
     * One assessor reads; a random share of tasks is read a second time.
     *
     * @param share of tasks read twice, 0 to 1
     * @param seed so that the same tasks are drawn whenever the plan is replayed
     */
    public record Sampled(Exact share, long seed) implements Reading {

        @Override
        public String key() {
            return "sampled";
        }
    }

    /**
     * One assessor reads; of the tasks of every assessor, by the order of the ratings, every so
     * manieth is read a second time, so that nobody's readings go unchecked by chance.
     *
     * @param share of each assessor's tasks read twice, 0 to 1
     * @param seed so that the same tasks are drawn whenever the plan is replayed
     */
    public record Seeded(Exact share, long seed) implements Reading {

        @Override
        public String key() {
            return "seeded";
        }
    }

    /**
     * One assessor reads; a task whose first score lies in its critical range, both ends included,
     * is read a second time.
     *
     * @param ranges at most one a task
     */
    public record Targeted(List<CriticalRange> ranges) implements Reading {

        public Targeted {
            ranges = List.copyOf(ranges);
        }

        @Override
        public String key() {
            return "targeted";
        }

        public Optional<CriticalRange> range(String task) {
            return ranges.stream().filter(range -> range.task().equals(task)).findFirst();
        }
    }

    /** The task scores at which one reading is not enough. */
    public record CriticalRange(String task, Exact atLeast, Exact atMost) {

        public boolean covers(Exact score) {
            return score.isAtLeast(atLeast) && atMost.isAtLeast(score);
        }

        JsonObject json() {
            return new JsonObject()
                    .with("task", task)
                    .with("atLeast", atLeast)
                    .with("atMost", atMost);
        }
    }

    /** Readings that every criterion needs whatever the first ones say. */
    public int readingsOfEveryCriterion() {
        return reading instanceof All ? Math.max(All.LEAST, minimumAssessors) : 1;
    }

    /** Whether it matters which tasks an assessor read first. */
    public boolean followsWorkload() {
        return newAssessorTasks > 0 || reading instanceof Seeded;
    }

    JsonObject json() {
        var json =
                new JsonObject()
                        .with("perTask", reading.key())
                        .with("minimumAssessors", minimumAssessors);
        if (newAssessorTasks > 0) {
            json.with("newAssessors", new JsonObject().with("tasks", newAssessorTasks));
        }
        if (reading instanceof Sampled sampled) {
            json.with("share", sampled.share()).with("seed", sampled.seed());
        } else if (reading instanceof Seeded seeded) {
            json.with("share", seeded.share()).with("seed", seeded.seed());
        } else if (reading instanceof Targeted targeted) {
            json.with(
                    "criticalRanges", targeted.ranges().stream().map(CriticalRange::json).toList());
        }
        return json;
    }
}
