package org.aspirant.academy.simulation.scenario;

import java.util.List;
import org.aspirant.academy.markdown.Passage;

/**
 * What a candidate is told before a scene that may be hard to read, so that they can skip it.
 *
 * @param about what the scene holds, without markup
 * @param instead what happened, told above the next scene to somebody who skipped this one
 * @param effects of skipping
 * @param way where skipping leads: to other scenes only, so that {@code instead} is read
 */
public record Advisory(String about, Passage instead, List<Effect> effects, Way way) {

    public Advisory {
        effects = List.copyOf(effects);
    }
}
