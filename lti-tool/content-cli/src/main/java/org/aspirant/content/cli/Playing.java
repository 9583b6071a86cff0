package org.aspirant.content.cli;

import java.io.BufferedReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.aspirant.academy.simulation.MoveOutcome;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.view.DebriefView;
import org.aspirant.academy.simulation.view.SceneView;
import org.aspirant.academy.simulation.view.ThresholdView;

/** Plays in the terminal. */
final class Playing {

    private final Console console;
    private final Screen screen;
    private final Answers answers;

    Playing(Console console, BufferedReader in) {
        this.console = console;
        this.screen = new Screen(console, in);
        this.answers = new Answers(screen);
    }

    /**
     * Where to begin.
     *
     * @param node empty for the simulation's own beginning
     * @param values as NAME=VALUE
     */
    record Start(String node, List<String> values, List<String> facts, long seed) {}

    int play(String simulation, Start start) {
        var compiled = console.simulation(simulation);
        if (compiled.isEmpty()) {
            return Console.REFUSED;
        }
        RunState state;
        try {
            state = begin(compiled.get().scenario(), start);
        } catch (IllegalArgumentException e) {
            console.err().println(e.getMessage() + "; name one that the simulation has");
            return Console.REFUSED;
        }
        screen.trace(state.changes());
        while (!state.hasEnded()) {
            show(state);
            var line = screen.read("> ");
            if (line == null || line.equals("q")) {
                return Console.DONE;
            }
            state = next(state, line);
        }
        screen.show(DebriefView.of(state, answers::text, true));
        return Console.DONE;
    }

    private void show(RunState state) {
        if (state.place() instanceof Place.Threshold) {
            screen.show(ThresholdView.of(state));
        } else {
            screen.show(SceneView.of(state, answers::text));
        }
    }

    private static RunState begin(Scenario scenario, Start start) {
        if (start.node().isEmpty() && start.values().isEmpty() && start.facts().isEmpty()) {
            return Simulation.begin(scenario, start.seed());
        }
        var values = new HashMap<String, Integer>();
        for (String value : start.values()) {
            int equals = value.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("'" + value + "' is not NAME=VALUE");
            }
            values.put(value.substring(0, equals), number(value.substring(equals + 1)));
        }
        return Simulation.preview(
                scenario,
                start.seed(),
                start.node().isEmpty() ? scenario.story().start() : start.node(),
                values,
                new HashSet<>(start.facts()));
    }

    private static int number(String text) {
        return switch (text) {
            case "true" -> 1;
            case "false" -> 0;
            default -> Integer.parseInt(text);
        };
    }

    private RunState next(RunState state, String line) {
        var move =
                state.place() instanceof Place.Threshold
                        ? answers.move(ThresholdView.of(state), line.strip())
                        : answers.move(SceneView.of(state, answers::text), line.strip());
        if (move == null) {
            screen.say("Type the number of what you choose, numbers with spaces for people, or q.");
            return state;
        }
        var outcome = Simulation.next(state, move);
        if (outcome instanceof MoveOutcome.Refused refused) {
            screen.say(refused.fault().advice() + " (" + refused.detail() + ")");
            return state;
        }
        var after = ((MoveOutcome.Moved) outcome).state();
        int known = Math.min(state.changes().size(), after.changes().size()); // fewer: taken back
        screen.trace(after.changes().subList(known, after.changes().size()));
        return after;
    }
}
