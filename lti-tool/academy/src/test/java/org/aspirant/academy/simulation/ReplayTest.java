package org.aspirant.academy.simulation;

import static org.aspirant.academy.simulation.LateBus.adopt;
import static org.aspirant.academy.simulation.LateBus.cast;
import static org.aspirant.academy.simulation.LateBus.file;
import static org.aspirant.academy.simulation.LateBus.hold;
import static org.aspirant.academy.simulation.LateBus.listen;
import static org.aspirant.academy.simulation.LateBus.narrow;
import static org.aspirant.academy.simulation.LateBus.play;
import static org.aspirant.academy.simulation.LateBus.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A run is its log and nothing else. */
class ReplayTest {

    private final Scenario scenario = LateBus.scenario();

    @Test
    void aLogPlayedAgainGivesTheSameState() {
        var end = play(scenario, file(), listen(), cast("bram", "nadia"), terms(), narrow());

        assertThat(Simulation.replay(scenario, end.log()))
                .isEqualTo(new ReplayOutcome.Replayed(end));
    }

    @Test
    void aLogOfAnotherVersionIsRefusedBeforeItsFirstMove() {
        var changed =
                LateBus.compiled(
                                MapSource.example()
                                        .replacing(
                                                LateBus.FILE,
                                                "title: The late bus",
                                                "title: The very late bus"))
                        .scenario();
        var log = play(scenario, hold()).log();

        var outcome = (ReplayOutcome.DoesNotFit) Simulation.replay(changed, log);
        assertThat(outcome.fault()).isEqualTo(MoveFault.OTHER_SCENARIO);
        assertThat(outcome.index()).isEqualTo(-1);
    }

    @Test
    void aLogThatBreaksTheRulesNamesTheMove() {
        var log = new RunLog(scenario.ref(), 1, List.of(hold(), adopt()));

        var outcome = (ReplayOutcome.DoesNotFit) Simulation.replay(scenario, log);
        assertThat(outcome.index()).isEqualTo(1);
        assertThat(outcome.fault()).isEqualTo(MoveFault.CHOICE_OF_ANOTHER_SCENE);
    }

    @Test
    void randomPlaysEndStayWithinBoundsAndReplay() {
        for (long seed = 0; seed < 1000; seed++) {
            var random = new SplittableRandom(seed);
            var state = Simulation.begin(scenario, seed);
            for (int move = 0; !state.hasEnded(); move++) {
                assertThat(move).as("seed %d", seed).isLessThan(20);
                var options = Bot.moves(state);
                var chosen = options.get(random.nextInt(options.size()));
                var outcome = Simulation.next(state, chosen);
                assertThat(outcome).as("seed %d", seed).isInstanceOf(MoveOutcome.Moved.class);
                state = ((MoveOutcome.Moved) outcome).state();
                for (var meter : scenario.setting().meters()) {
                    assertThat(state.world().value(meter.id()))
                            .as("seed %d", seed)
                            .isBetween(meter.min(), meter.max());
                }
            }
            assertThat(Simulation.replay(scenario, state.log()))
                    .as("seed %d", seed)
                    .isEqualTo(new ReplayOutcome.Replayed(state));
        }
    }
}
