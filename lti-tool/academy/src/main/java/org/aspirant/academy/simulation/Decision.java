package org.aspirant.academy.simulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.jspecify.annotations.Nullable;

/**
 * An option taken or a casting made, with all that was so at that moment.
 *
 * @param number counts from 1 in the run; evidence refers to it as {@code decision:N}
 * @param place the node or event
 * @param offered ids of the choices or characters on offer, in the author's order
 * @param taken one choice, or the characters picked, in the author's order
 * @param reason null if none was asked for
 * @param opened exhibits that had been open before the decision
 * @param openable exhibits that could have been opened in this scene and were not
 * @param metersBefore every meter just before it
 */
public record Decision(
        int number,
        String place,
        StoryTime at,
        List<String> offered,
        List<String> taken,
        @Nullable Written reason,
        Set<String> opened,
        Set<String> openable,
        Map<String, Integer> metersBefore) {

    public Decision {
        offered = List.copyOf(offered);
        taken = List.copyOf(taken);
        opened = Set.copyOf(opened);
        openable = Set.copyOf(openable);
        metersBefore = Map.copyOf(metersBefore);
    }
}
