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

import java.util.Map;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Every way in which a move does not fit, and that it is told which. */
class FitTest {

    private final Scenario scenario = LateBus.scenario();

    @Test
    void refusesEachMoveThatDoesNotFitAndSaysWhy() {
        var gate = Simulation.begin(scenario, 1);
        assertRefused(gate, new Move.Choose("gate.burn", null), MoveFault.UNKNOWN_CHOICE);
        assertRefused(
                gate, new Move.Choose("answer.narrow", null), MoveFault.CHOICE_OF_ANOTHER_SCENE);
        assertRefused(gate, new Move.Choose("gate.hold", null), MoveFault.REASON_MISSING);
        assertRefused(
                gate,
                new Move.Choose("gate.hold", LateBus.words("t", 14)),
                MoveFault.REASON_TOO_SHORT);
        assertRefused(
                gate,
                new Move.Choose("gate.file", LateBus.words("t", 14)),
                MoveFault.REASON_NOT_ASKED_FOR);
        assertRefused(gate, cast("bram", "odile"), MoveFault.NOT_THE_STEP_ASKED_FOR);
        assertRefused(gate, terms(), MoveFault.NOT_THE_STEP_ASKED_FOR);
        assertRefused(gate, new Move.Acknowledge("gate"), MoveFault.NOT_THE_STEP_ASKED_FOR);
        assertRefused(gate, new Move.OpenExhibit("nothing"), MoveFault.EXHIBIT_NOT_HERE);
        assertRefused(gate, new Move.Postpone("grandmother"), MoveFault.NOTHING_TO_POSTPONE);

        var team = play(scenario, hold());
        assertRefused(team, cast("bram"), MoveFault.WRONG_NUMBER_OF_PEOPLE);
        assertRefused(team, cast("bram", "bram"), MoveFault.SAME_PERSON_TWICE);
        assertRefused(team, cast("bram", "somebody"), MoveFault.PERSON_NOT_ON_OFFER);

        var sheet = play(scenario, hold(), cast("bram", "odile"));
        assertRefused(sheet, new Move.FillSheet("terms", Map.of()), MoveFault.FIELD_MISSING);
        assertRefused(sheet, sheet("settled", 4, 30), MoveFault.FIELD_TOO_SHORT);
        assertRefused(sheet, sheet("settled", 90, 401), MoveFault.FIELD_TOO_LONG);
        assertRefused(
                sheet,
                new Move.FillSheet(
                        "terms",
                        Map.of(
                                "settled", LateBus.words("t", 9),
                                "extra", LateBus.words("t", 9))),
                MoveFault.UNKNOWN_FIELD);

        var end = play(scenario, hold(), cast("bram", "odile"), terms(), adopt());
        assertRefused(end, adopt(), MoveFault.RUN_HAS_ENDED);
    }

    private static Move sheet(String field, int words, int characters) {
        return new Move.FillSheet(
                "terms", Map.of(field, new Written("t", words, characters, "0".repeat(64))));
    }

    private static void assertRefused(RunState state, Move move, MoveFault fault) {
        var outcome = Simulation.next(state, move);
        assertThat(outcome).isInstanceOf(MoveOutcome.Refused.class);
        assertThat(((MoveOutcome.Refused) outcome).fault()).isEqualTo(fault);
    }

    @Test
    void anOptionWhoseConditionFailsIsRefusedAsNotOffered() {
        var guarded =
                LateBus.compiled(
                                MapSource.example()
                                        .replacing(
                                                LateBus.FILE,
                                                "kind: [solo, top-down]",
                                                "when: {flag: promised}"))
                        .scenario();
        var state = play(guarded, file(), listen(), cast("bram", "odile"), terms());

        assertThat(Offer.at(state).choices()).hasSize(1);
        assertRefused(state, narrow(), MoveFault.CHOICE_NOT_OFFERED);
    }
}
