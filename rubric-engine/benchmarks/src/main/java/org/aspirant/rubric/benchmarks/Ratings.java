package org.aspirant.rubric.benchmarks;

import java.util.Random;

/**
 * Made-up ratings, the same for the same seed: three tasks of four criteria, levels 1 to 4, forty
 * assessors. A candidate is about as good at everything.
 */
final class Ratings {

    static final String HEADER = "candidate,task,criterion,assessor,level\n";

    private static final int TASKS = 3;
    private static final int CRITERIA = 4;
    private static final int ASSESSORS = 40;
    private static final int LEVELS = 4;

    private final Random random;

    Ratings(long seed) {
        random = new Random(seed);
    }

    /** Takes one rating. */
    interface Taker {
        void take(String candidate, String task, String criterion, String assessor, int level);
    }

    /** A ratings file. */
    static String csv(int candidates, double readings) {
        var text = new StringBuilder(HEADER);
        new Ratings(1)
                .rate(
                        candidates,
                        readings,
                        (candidate, task, criterion, assessor, level) ->
                                text.append(candidate)
                                        .append(',')
                                        .append(task)
                                        .append(',')
                                        .append(criterion)
                                        .append(',')
                                        .append(assessor)
                                        .append(',')
                                        .append(level)
                                        .append('\n'));
        return text.toString();
    }

    /**
     * Rates candidates.
     *
     * @param readings of a task, at least 1; the fraction is the share of tasks that one more reads
     */
    void rate(int candidates, double readings, Taker taker) {
        for (int candidate = 0; candidate < candidates; candidate++) {
            String id = String.format("c%07d", candidate);
            double ability = 2.6 + 0.6 * random.nextGaussian();
            for (int task = 1; task <= TASKS; task++) {
                int readers = (int) readings + (random.nextDouble() < readings % 1 ? 1 : 0);
                int first = random.nextInt(ASSESSORS);
                int step = 1 + random.nextInt(ASSESSORS - 1);
                for (int reader = 0; reader < readers; reader++) {
                    read(id, task, ability, (first + reader * step) % ASSESSORS, taker);
                }
            }
        }
    }

    private void read(String candidate, int task, double ability, int assessor, Taker taker) {
        for (int criterion = 1; criterion <= CRITERIA; criterion++) {
            double given = ability + 0.6 * random.nextGaussian();
            taker.take(
                    candidate,
                    "t" + task,
                    "s" + task + criterion,
                    String.format("r%02d", assessor),
                    (int) Math.max(1, Math.min(LEVELS, Math.round(given))));
        }
    }
}
