package org.aspirant.academy.simulation;

import java.time.Duration;
import org.aspirant.academy.simulation.scenario.Limit;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.jspecify.annotations.Nullable;

/** Where a run stands. */
public sealed interface Place {

    /** The id of the node, event or ending. */
    String id();

    /** Before a scene that can be skipped or is timed. Nothing of the scene has happened yet. */
    record Threshold(String id) implements Place {}

    /**
     * In a scene.
     *
     * @param timing null in a scene without a limit
     */
    record Scene(String id, @Nullable Timing timing) implements Place {

        /** In a scene without a limit. */
        public Scene(String id) {
            this(id, null);
        }

        /** Whether there is a limit and it is not off. */
        public boolean isTimed() {
            return timing != null && timing.pace() != Pace.OFF;
        }
    }

    /**
     * How long there is for a scene with a limit. When it began is for those who have a clock.
     *
     * @param extensions how often more time was asked for, 0 or more
     */
    record Timing(Pace pace, int extensions) {

        Timing extended() {
            return new Timing(pace, extensions + 1);
        }

        /**
         * The time there is in all, from the moment of entering.
         *
         * @throws IllegalStateException if the limit is off
         */
        public Duration allowed(Limit limit) {
            return pace.of(limit.time())
                    .orElseThrow(() -> new IllegalStateException("the limit is off"))
                    .multipliedBy(1L + extensions);
        }
    }

    /**
     * At an event that interrupts.
     *
     * @param due the story time at which it happens
     * @param next the node or ending that comes after it
     */
    record Interruption(String id, StoryTime due, String next) implements Place {}

    /** At the end. */
    record End(String id) implements Place {}
}
