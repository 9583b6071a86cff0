package org.aspirant.academy.simulation.lint;

import static org.aspirant.academy.simulation.lint.Linted.GOOD;
import static org.aspirant.academy.simulation.lint.Linted.problem;
import static org.aspirant.academy.simulation.lint.Linted.rules;
import static org.aspirant.academy.simulation.lint.Linted.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.LateBus;
import org.junit.jupiter.api.Test;

/** The length of options does not tell which is the best. */
class GuessableTest {

    @Test
    void findsThatTheBestOptionIsAlwaysTheLongest() {
        assertThat(rules(sound(chain(false)))).doesNotContain("guessable");
        assertThat(problem(sound(chain(true)), "guessable").wrong())
                // the six of the chain, and what the three of the example add
                .matches(
                        "in [6-9] of 9 decisions the option with the best prospects is the"
                                + " longest");
    }

    /** Six decisions in a row; the first option of each brings more. */
    private static MapSource chain(boolean bestIsLongest) {
        var nodes =
                IntStream.range(0, 6)
                        .mapToObj(
                                step ->
                                        """
                                          c%1$d:
                                            title: Step
                                            text: A step.
                                            ask: "What now?"
                                            choices:
                                              - {id: c%1$d.a, short: A, text: Do the first thing%3$s, did: You did., effects: [{add: {trust: 5, record: 5}}], to: %2$s}
                                              - {id: c%1$d.b, short: B, text: Do another thing%4$s, did: You did., effects: [{add: {trust: 6, record: -5}}], to: %2$s}
                                        """
                                                .formatted(
                                                        step,
                                                        step == 5 ? "gate" : "c" + (step + 1),
                                                        bestIsLongest ? " now" : "",
                                                        bestIsLongest ? "" : " now"))
                        .collect(Collectors.joining());
        return GOOD.replacing(LateBus.FILE, "nodes:\n", "nodes:\n" + nodes)
                .replacing(LateBus.FILE, "start: gate", "start: c0")
                .replacing(
                        LateBus.FILE,
                        "Let the slips stand today as the rule says, and look at the route on"
                                + " Thursday.",
                        "Let the slips stand today as the rule says, and look at it on Thursday.");
    }
}
