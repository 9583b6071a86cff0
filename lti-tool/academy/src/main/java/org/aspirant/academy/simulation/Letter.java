package org.aspirant.academy.simulation;

import org.aspirant.academy.simulation.scenario.StoryTime;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a message that has arrived.
 *
 * @param arrived when it came
 * @param awayUntil the time to which it was put away, passed or not; null if it never was
 * @param settled whether it was answered, given away or filed
 * @param overdue whether its deadline passed while it was not settled
 */
public record Letter(
        StoryTime arrived, @Nullable StoryTime awayUntil, boolean settled, boolean overdue) {

    static Letter fresh(StoryTime arrived) {
        return new Letter(arrived, null, false, false);
    }

    Letter putAway(StoryTime until) {
        return new Letter(arrived, until, settled, overdue);
    }

    Letter done() {
        return new Letter(arrived, awayUntil, true, overdue);
    }

    Letter late() {
        return new Letter(arrived, awayUntil, settled, true);
    }

    /** Whether it was put away and is not back yet. */
    public boolean isAway(StoryTime now) {
        return !settled && awayUntil != null && awayUntil.compareTo(now) > 0;
    }

    /** Whether it waits and can be handled. */
    public boolean isOpen(StoryTime now) {
        return !settled && !isAway(now);
    }
}
