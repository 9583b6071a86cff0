package org.aspirant.academy.simulation.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.World;
import org.aspirant.academy.simulation.scenario.Debriefing;
import org.aspirant.academy.simulation.scenario.Ending;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.Variable;
import org.jspecify.annotations.Nullable;

/**
 * A finished run, to be talked about.
 *
 * @param html the ending, sanitised
 * @param because the sentence that names its cause
 * @param cause the decision it goes back to, or null if this run never made it
 * @param takenBack decisions that were taken back; only the candidate sees them
 * @param sheets what was written, by the label of the field, in the order of the fields; those
 *     whose text no longer exists are left out
 * @param leftUndone titles of the events that were still to come
 * @param inbox every message that arrived, and what was done with it
 * @param ruined the family of meters that was given up for the other, or null
 */
public record DebriefView(
        String title,
        String html,
        String because,
        @Nullable PathStep cause,
        PathMap map,
        List<PathStep> steps,
        List<PathStep> takenBack,
        List<MeterLine> meters,
        Map<String, String> sheets,
        List<String> leftUndone,
        List<MessageView> inbox,
        Variable.@Nullable Family ruined,
        Map<Debriefing.Stage, List<Debriefing.Prompt>> stages,
        Debriefing.Commitment commitment) {

    /**
     * The debrief of a run.
     *
     * @param reveal whether the map shows what was offered and not taken
     * @throws IllegalArgumentException if the run has not ended
     */
    public static DebriefView of(RunState state, OwnWords ownWords, boolean reveal) {
        if (!state.hasEnded()) {
            throw new IllegalArgumentException("the run stands at " + state.place().id());
        }
        var story = state.scenario().story();
        var filling = new StateFilling(state, ownWords);
        Ending ending = Objects.requireNonNull(story.endings().get(state.place().id()));
        var cause = cause(state, ending);
        return new DebriefView(
                ending.title(),
                ending.text().html(filling),
                cause.because().plain(filling),
                state.decisionAt(cause.node())
                        .map(one -> PathStep.of(state, one, ownWords))
                        .orElse(null),
                PathMap.of(state, reveal),
                PathStep.all(state, ownWords),
                PathStep.takenBack(state, ownWords),
                MeterLine.of(state),
                sheets(state, ownWords),
                state.world().pending().stream()
                        .map(World.Pending::event)
                        .map(id -> Objects.requireNonNull(story.events().get(id), id).title())
                        .toList(),
                MessageView.all(state, ownWords),
                ruined(state),
                state.scenario().debriefing().stages(),
                state.scenario().debriefing().commitment());
    }

    private static Ending.Cause cause(RunState state, Ending ending) {
        return ending.causes().stream()
                .filter(cause -> Simulation.holds(cause.when(), state))
                .findFirst()
                .orElse(ending.causes().get(ending.causes().size() - 1));
    }

    private static Map<String, String> sheets(RunState state, OwnWords ownWords) {
        var texts = new LinkedHashMap<String, String>();
        for (Step.Field field : state.scenario().story().fields()) {
            Optional.ofNullable(state.sheets().get(field.id()))
                    .flatMap(written -> ownWords.text(written.textId()))
                    .ifPresent(text -> texts.put(field.label(), text));
        }
        return java.util.Collections.unmodifiableMap(texts);
    }

    /** One family at least at three quarters of its range while the other is at most at one. */
    private static Variable.@Nullable Family ruined(RunState state) {
        double technical = level(state, Variable.Family.TECHNICAL);
        double culture = level(state, Variable.Family.CULTURE);
        if (technical >= 0.75 && culture <= 0.25) {
            return Variable.Family.CULTURE;
        } else if (culture >= 0.75 && technical <= 0.25) {
            return Variable.Family.TECHNICAL;
        }
        return null;
    }

    private static double level(RunState state, Variable.Family family) {
        return state.scenario().setting().meters().stream()
                .filter(meter -> meter.family() == family && meter.max() > meter.min())
                .mapToDouble(meter -> meter.favour(state.world().value(meter.id())))
                .average()
                .orElse(0.5);
    }
}
