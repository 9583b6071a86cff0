package org.aspirant.academy.simulation.lint.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Exhibit;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.jspecify.annotations.Nullable;

/**
 * How long a careful reader takes: 200 words a minute, a minute for a decision, 12 written words a
 * minute, two minutes for an exhibit with figures, a quarter of a minute to deal with a message.
 */
public final class ReadingTime {

    private static final double WORDS_READ = 200;
    private static final double WORDS_WRITTEN = 12;
    private static final double DECISION = 1;
    private static final double FIGURES = 2;
    private static final double HANDLING = 0.25;

    private final Scenario scenario;
    private final Map<String, Double> known = new HashMap<>();

    public ReadingTime(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Minutes before the first scene. */
    double prebrief() {
        return known.computeIfAbsent(
                "prebrief", key -> scenario.about().prebrief().words() / WORDS_READ);
    }

    /** Minutes at the place where a run stands, every exhibit there being opened. */
    double at(RunState state) {
        var id = state.place().id();
        if (state.place() instanceof Place.Threshold) {
            var node = scenario.story().nodes().get(id);
            return node == null || node.advisory() == null
                    ? 0
                    : words(node.advisory().about()) / WORDS_READ;
        }
        var done = known.get(id);
        if (done == null) {
            done = fresh(state, id);
            known.put(id, done);
        }
        return done;
    }

    private double fresh(RunState state, String id) {
        if (state.place() instanceof Place.Scene) {
            var node = scenario.story().nodes().get(id);
            return node == null ? 0 : at(node);
        } else if (state.place() instanceof Place.Interruption) {
            var event = scenario.story().events().get(id);
            return event == null || event.answer() == null
                    ? 0
                    : event.text().words() / WORDS_READ + choosing(event.answer().choosing());
        }
        var ending = scenario.story().endings().get(id);
        return ending == null ? 0 : ending.text().words() / WORDS_READ;
    }

    /** Minutes in one scene, every exhibit there being opened for the first time. */
    public double at(Node node) {
        double minutes = (node.text().words() + words(node.heading().lede())) / WORDS_READ;
        for (String id : node.props().exhibits()) {
            minutes += exhibit(scenario.setting().exhibits().get(id));
        }
        for (String id : node.props().shows()) {
            minutes += exhibit(scenario.setting().exhibits().get(id));
        }
        return minutes + step(node.step());
    }

    /** Minutes for the messages that came with a scene, or for the reply that was just written. */
    double mail(RunState state) {
        var moves = state.moves();
        if (!moves.isEmpty() && moves.get(moves.size() - 1).isAside()) {
            return moves.get(moves.size() - 1) instanceof Move.Handle handle
                    ? HANDLING
                            + (handle.reply() == null ? 0 : handle.reply().words() / WORDS_WRITTEN)
                    : 0;
        }
        return state.arrived().stream()
                .mapToDouble(id -> known.computeIfAbsent(id, this::message))
                .sum();
    }

    private double message(String id) {
        var message = scenario.story().inbox().get(id);
        return message == null
                ? 0
                : (words(message.subject()) + message.text().words()) / WORDS_READ;
    }

    /** Minutes that an exhibit takes once. */
    double exhibit(@Nullable Exhibit exhibit) {
        return exhibit == null ? 0 : known.computeIfAbsent(exhibit.id(), id -> fresh(exhibit));
    }

    private static double fresh(Exhibit exhibit) {
        return (exhibit.figures() == null ? 0 : FIGURES)
                + (exhibit.text() == null ? 0 : exhibit.text().words() / WORDS_READ);
    }

    private static double step(Step step) {
        if (step instanceof Step.Choosing choosing) {
            return choosing(choosing);
        } else if (step instanceof Step.Casting casting) {
            return DECISION
                    + casting.from().stream().mapToInt(one -> words(one.note())).sum() / WORDS_READ
                    + reason(casting.justify());
        } else if (step instanceof Step.Sheet sheet) {
            return sheet.fields().stream().mapToInt(Step.Field::minWords).sum() / WORDS_WRITTEN;
        }
        return 0;
    }

    private static double choosing(Step.Choosing choosing) {
        List<Choice> choices = choosing.all();
        return DECISION
                + choices.stream().mapToInt(choice -> choice.text().words()).sum() / WORDS_READ
                + choices.stream().mapToDouble(choice -> reason(choice.justify())).max().orElse(0);
    }

    private static double reason(Step.@Nullable Justify justify) {
        return justify == null ? 0 : justify.minWords() / WORDS_WRITTEN;
    }

    private static int words(@Nullable String text) {
        return text == null || text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
