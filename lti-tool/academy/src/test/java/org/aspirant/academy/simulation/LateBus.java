package org.aspirant.academy.simulation;

import java.util.List;
import java.util.Map;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.format.CompiledScenario;
import org.aspirant.academy.simulation.format.ScenarioCompiler;
import org.aspirant.academy.simulation.format.ScenarioOutcome;
import org.aspirant.academy.simulation.scenario.Scenario;

/** The example of docs/authoring.md, and moves for it. */
public final class LateBus {

    public static final String FOLDER = "sims/the-late-bus/";
    public static final String FILE = FOLDER + "sim.yaml";

    private LateBus() {}

    public static Scenario scenario() {
        return compiled(MapSource.example()).scenario();
    }

    public static CompiledScenario compiled(ContentSource source) {
        var outcome = ScenarioCompiler.compile(source, FILE);
        if (outcome instanceof ScenarioOutcome.Refused refused) {
            throw new AssertionError(refused.problems());
        }
        return ((ScenarioOutcome.Compiled) outcome).compiled();
    }

    /** A text of so many words, without the text. */
    public static Written words(String textId, int words) {
        return new Written(textId, words, words * 6, "0".repeat(64));
    }

    public static Move file() {
        return new Move.Choose("gate.file", null);
    }

    public static Move hold() {
        return new Move.Choose("gate.hold", words("t-hold", 20));
    }

    public static Move cast(String... characters) {
        return new Move.Cast("team", List.of(characters), null);
    }

    public static Move terms() {
        return new Move.FillSheet("terms", Map.of("settled", words("t-settled", 9)));
    }

    public static Move adopt() {
        return new Move.Choose("answer.adopt", words("t-adopt", 20));
    }

    public static Move narrow() {
        return new Move.Choose("answer.narrow", null);
    }

    public static Move listen() {
        return new Move.Choose("grandmother.listen", null);
    }

    /** The run after these moves, each of which must fit. */
    public static RunState play(Scenario scenario, Move... moves) {
        var state = Simulation.begin(scenario, 1);
        for (Move move : moves) {
            var outcome = Simulation.next(state, move);
            if (outcome instanceof MoveOutcome.Refused refused) {
                throw new AssertionError(move + ": " + refused);
            }
            state = ((MoveOutcome.Moved) outcome).state();
        }
        return state;
    }
}
