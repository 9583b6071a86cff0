package org.aspirant.academy.simulation.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;

/**
 * Counts scenes of one sort on the ways from a scene to an ending, over the graph: conditions are
 * not looked at, and no scene is entered twice on one way.
 */
final class Walk {

    private final Scenario scenario;
    private final Predicate<Node> counted;
    private final boolean most;
    private final Map<String, Integer> known = new HashMap<>();
    private final Set<String> onPath = new HashSet<>();

    private Walk(Scenario scenario, Predicate<Node> counted, boolean most) {
        this.scenario = scenario;
        this.counted = counted;
        this.most = most;
    }

    /**
     * How many there are between a scene and an ending, this scene included.
     *
     * @param from a scene's id; an ending counts 0
     */
    static Span span(Scenario scenario, String from, Predicate<Node> counted) {
        return new Span(
                new Walk(scenario, counted, false).from(from),
                new Walk(scenario, counted, true).from(from));
    }

    private int from(String id) {
        Node node = scenario.story().nodes().get(id);
        if (node == null) {
            return 0;
        }
        Integer done = known.get(id);
        if (done != null) {
            return done;
        }
        onPath.add(id);
        IntStream ways =
                targets(node).stream()
                        .filter(target -> !onPath.contains(target))
                        .mapToInt(this::from);
        int count = (most ? ways.max() : ways.min()).orElse(0) + (counted.test(node) ? 1 : 0);
        onPath.remove(id);
        known.put(id, count);
        return count;
    }

    /** Every target to which a scene's step can lead. */
    private static Set<String> targets(Node node) {
        var targets = new HashSet<String>();
        if (node.advisory() != null) {
            targets.addAll(node.advisory().way().targets());
        }
        if (node.step() instanceof Step.Choosing choosing) {
            for (Choice choice : choosing.all()) {
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
}
