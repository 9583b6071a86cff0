package org.aspirant.academy.simulation;

import org.aspirant.academy.simulation.scenario.Condition;

/** Sees which forks a move takes; for linting. */
public interface Watcher {

    /** Sees nothing. */
    static Watcher none() {
        return (condition, holds) -> {};
    }

    /**
     * A route or a fork of effects asked a condition.
     *
     * @param condition the very object of the scenario
     */
    void asked(Condition condition, boolean holds);
}
