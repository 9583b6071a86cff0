package org.aspirant.academy.simulation.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aspirant.academy.simulation.Decision;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.StoryTime;

/**
 * The path as layers to be drawn from top to bottom: a beginning, one layer for each decision, the
 * ending.
 *
 * @param start story time of the beginning
 * @param ending title of the ending, empty while the run goes on
 */
public record PathMap(StoryTime start, List<Layer> layers, String ending) {

    /** One decision. */
    public record Layer(int number, List<Option> options) {}

    /**
     * An option that was offered.
     *
     * @param label at most 12 characters
     * @param taken several are, in a casting
     */
    public record Option(String id, String label, boolean taken) {}

    /**
     * The map of a run.
     *
     * @param reveal whether options that were offered and not taken are shown; options that were
     *     not offered never are
     */
    static PathMap of(RunState state, boolean reveal) {
        var layers = new ArrayList<Layer>();
        for (Decision decision : state.decisions()) {
            layers.add(
                    new Layer(
                            decision.number(),
                            decision.offered().stream()
                                    .filter(id -> reveal || decision.taken().contains(id))
                                    .map(
                                            id ->
                                                    new Option(
                                                            id,
                                                            label(state.scenario(), decision, id),
                                                            decision.taken().contains(id)))
                                    .toList()));
        }
        var scenario = state.scenario();
        return new PathMap(
                scenario.setting().start(),
                List.copyOf(layers),
                state.hasEnded()
                        ? Objects.requireNonNull(scenario.story().endings().get(state.place().id()))
                                .title()
                        : "");
    }

    private static String label(Scenario scenario, Decision decision, String id) {
        Node node = scenario.story().nodes().get(decision.place());
        if (node != null && node.step() instanceof Step.Casting casting) {
            return casting.from().stream()
                    .filter(one -> one.who().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .shortName();
        }
        return PathStep.choice(scenario, decision.place(), id).orElseThrow().shortName();
    }
}
