package org.aspirant.academy.simulation.view;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.scenario.Variable;

/**
 * A meter over a run.
 *
 * @param values at the start and after each decision; what followed before the next decision counts
 *     with it
 */
public record MeterLine(
        String id, String label, Variable.Family family, int min, int max, List<Integer> values) {

    public MeterLine {
        values = List.copyOf(values);
    }

    /** From the start to the last decision. */
    public int overall() {
        return values.get(values.size() - 1) - values.get(0);
    }

    static List<MeterLine> of(RunState state) {
        return state.scenario().setting().meters().stream()
                .map(
                        meter -> {
                            var values = new ArrayList<Integer>();
                            state.decisions()
                                    .forEach(
                                            one ->
                                                    values.add(
                                                            one.metersBefore()
                                                                    .getOrDefault(
                                                                            meter.id(),
                                                                            meter.start())));
                            values.add(state.world().value(meter.id()));
                            return new MeterLine(
                                    meter.id(),
                                    meter.label(),
                                    meter.family(),
                                    meter.min(),
                                    meter.max(),
                                    values);
                        })
                .toList();
    }
}
