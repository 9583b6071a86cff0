package org.aspirant.academy.simulation;

import java.util.List;
import org.aspirant.academy.simulation.scenario.ScenarioRef;

/**
 * A run: all that has to be kept to know everything about it.
 *
 * @param scenario the exact version it is played on
 * @param seed draws the variants
 */
public record RunLog(ScenarioRef scenario, long seed, List<Move> moves) {

    public RunLog {
        moves = List.copyOf(moves);
    }
}
