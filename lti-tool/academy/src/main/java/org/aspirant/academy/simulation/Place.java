package org.aspirant.academy.simulation;

import org.aspirant.academy.simulation.scenario.StoryTime;

/** Where a run stands. */
public sealed interface Place {

    /** The id of the node, event or ending. */
    String id();

    /** In a scene. */
    record Scene(String id) implements Place {}

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
