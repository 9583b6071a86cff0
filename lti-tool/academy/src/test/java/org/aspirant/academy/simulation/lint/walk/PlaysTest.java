package org.aspirant.academy.simulation.lint.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Objects;
import org.aspirant.academy.simulation.LateBus;
import org.aspirant.academy.simulation.Move;
import org.junit.jupiter.api.Test;

class PlaysTest {

    /**
     * Of 200 fair coins about half fall differently from the one before them: 100, give or take
     * four standard deviations of 7. With {@link java.util.Random} the first number of neighbouring
     * seeds hardly changes, and 200 plays would begin in long runs of the same move.
     */
    @Test
    void playsWithNeighbouringSeedsBeginUnlike() {
        var scenario = LateBus.scenario();
        var plays = new Plays(scenario, new Forks(scenario), new Seen(scenario));
        var first = new ArrayList<Move>();
        for (int seed = 0; seed < 201; seed++) {
            var end = plays.play(seed, Plays.Taste.any(), each -> {});
            first.add(Objects.requireNonNull(end).moves().get(0));
        }

        int changes = 0;
        for (int play = 1; play < first.size(); play++) {
            changes += first.get(play).equals(first.get(play - 1)) ? 0 : 1;
        }
        assertThat(changes).isBetween(72, 128);
    }
}
