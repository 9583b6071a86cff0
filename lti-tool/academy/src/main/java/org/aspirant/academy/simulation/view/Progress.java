package org.aspirant.academy.simulation.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;

/**
 * How far a run has come.
 *
 * @param scene counts from 1, interruptions included
 * @param about the number of scenes if it goes on by the way between the shortest and the longest
 */
public record Progress(int scene, int about) {

    static Progress of(RunState state) {
        int scene =
                1
                        + (int)
                                state.moves().stream()
                                        .filter(move -> !(move instanceof Move.OpenExhibit))
                                        .count();
        var here =
                state.place() instanceof Place.Interruption interruption
                        ? interruption.next()
                        : state.place().id();
        int extra = state.place() instanceof Place.Interruption ? 1 : 0;
        var nodes = state.scenario();
        int shortest = new Walk(nodes, false).scenesFrom(here);
        int longest = new Walk(nodes, true).scenesFrom(here);
        return new Progress(scene, scene - 1 + extra + (shortest + longest + 1) / 2);
    }

    /** Every target to which a node's step can lead. */
    static Set<String> targets(Node node) {
        var targets = new HashSet<String>();
        if (node.step() instanceof Step.Choosing choosing) {
            for (Choice choice : choosing.choices()) {
                if (choice.way() != null) {
                    targets.addAll(choice.way().targets());
                }
            }
        } else if (node.step() instanceof Step.Casting casting) {
            targets.addAll(casting.way().targets());
        } else if (node.step() instanceof Step.Sheet sheet) {
            targets.addAll(sheet.way().targets());
        } else if (node.step() instanceof Step.Continuing continuing) {
            targets.addAll(continuing.way().targets());
        }
        return targets;
    }

    /** Counts scenes to an ending over the graph, entering no node twice on one path. */
    private static final class Walk {
        private final Scenario scenario;
        private final boolean longest;
        private final Map<String, Integer> known = new HashMap<>();
        private final Set<String> onPath = new HashSet<>();

        Walk(Scenario scenario, boolean longest) {
            this.scenario = scenario;
            this.longest = longest;
        }

        /** Scenes from here, this one included; 0 at an ending. */
        int scenesFrom(String id) {
            var node = scenario.story().nodes().get(id);
            if (node == null) {
                return 0;
            }
            var done = known.get(id);
            if (done != null) {
                return done;
            }
            onPath.add(id);
            var ways =
                    targets(node).stream()
                            .filter(target -> !onPath.contains(target))
                            .mapToInt(this::scenesFrom);
            int rest = (longest ? ways.max() : ways.min()).orElse(0);
            onPath.remove(id);
            known.put(id, rest + 1);
            return rest + 1;
        }
    }
}
