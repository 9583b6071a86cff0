package org.aspirant.academy.simulation.scenario;

/** Something that changes while a run goes on. */
public sealed interface Variable {

    String id();

    /** The value at the beginning; a flag's is 0. */
    int start();

    /** The lowest value; lower ones are raised to it. */
    int min();

    /** The highest value; higher ones are lowered to it. */
    int max();

    /** What the variable stands for, for authors. */
    String about();

    /** A value held between the bounds. */
    default int clamp(int value) {
        return Math.max(min(), Math.min(max(), value));
    }

    /**
     * A quantity that the candidate sees.
     *
     * @param outcome whether it shows what students get out of it
     */
    record Meter(
            String id,
            String label,
            Family family,
            int start,
            int min,
            int max,
            Better better,
            boolean outcome,
            String about)
            implements Variable {

        /** How far a value lies towards the better end: 0 at the worse, 1 at the better. */
        public double favour(int value) {
            double share = (double) (value - min) / (max - min);
            return better == Better.LOWER ? 1 - share : share;
        }
    }

    /** A hidden whole number. */
    record Counter(String id, int start, int min, int max, String about) implements Variable {}

    /** A hidden yes or no, 1 or 0. */
    record Flag(String id, String about) implements Variable {
        @Override
        public int start() {
            return 0;
        }

        @Override
        public int min() {
            return 0;
        }

        @Override
        public int max() {
            return 1;
        }
    }

    /** The two sides of leading that are never added up into one. */
    enum Family {
        TECHNICAL,
        CULTURE
    }

    /** Which end of a meter one would rather be at; for the linter, never shown as a colour. */
    enum Better {
        HIGHER,
        LOWER
    }
}
