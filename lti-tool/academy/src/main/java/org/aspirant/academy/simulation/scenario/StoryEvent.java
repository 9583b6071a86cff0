package org.aspirant.academy.simulation.scenario;

import java.util.List;
import org.aspirant.academy.markdown.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens when the story clock has passed the time for which it was scheduled;
 * delivered between two scenes.
 *
 * @param from a character's id, or null
 * @param effects on delivery
 * @param answer what the candidate has to decide at once, or null for a notice
 */
public record StoryEvent(
        String id,
        String title,
        @Nullable String from,
        Passage text,
        List<Effect> effects,
        @Nullable Answer answer) {

    public StoryEvent {
        effects = List.copyOf(effects);
    }

    /** Whether it comes between two scenes with a decision of its own. */
    public boolean interrupts() {
        return answer != null;
    }

    /**
     * The decision that an interruption asks for.
     *
     * @param postponeBy story minutes by which it can be put off, once
     * @param postponeEffects what putting it off costs
     */
    public record Answer(Step.Choosing choosing, int postponeBy, List<Effect> postponeEffects) {

        public Answer {
            postponeEffects = List.copyOf(postponeEffects);
        }
    }
}
