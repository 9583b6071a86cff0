package org.aspirant.academy.simulation;

import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done with a message.
 *
 * @param at before the minutes that it cost
 * @param after the number of the last decision before it, 0 before the first
 * @param person who got it, or null if it was not given away
 * @param reply that it was answered, or null if it was not
 */
public record Handled(
        String message,
        Message.Action action,
        StoryTime at,
        int after,
        @Nullable String person,
        @Nullable Written reply) {}
