package org.aspirant.academy.simulation.view;

import java.util.List;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.scenario.Variable;

/**
 * A meter as it stands.
 *
 * @param change since just before the last decision; 0 before the first
 */
public record MeterView(
        String id, String label, Variable.Family family, int value, int min, int max, int change) {

    static List<MeterView> of(RunState state) {
        var decisions = state.decisions();
        return state.scenario().setting().meters().stream()
                .map(
                        meter -> {
                            int now = state.world().value(meter.id());
                            int before =
                                    decisions.isEmpty()
                                            ? now
                                            : decisions
                                                    .get(decisions.size() - 1)
                                                    .metersBefore()
                                                    .getOrDefault(meter.id(), now);
                            return new MeterView(
                                    meter.id(),
                                    meter.label(),
                                    meter.family(),
                                    now,
                                    meter.min(),
                                    meter.max(),
                                    now - before);
                        })
                .toList();
    }

    /** The value as a share of the range, 0 to 100. */
    public int percent() {
        return max == min ? 0 : Math.round((value - min) * 100f / (max - min));
    }
}
