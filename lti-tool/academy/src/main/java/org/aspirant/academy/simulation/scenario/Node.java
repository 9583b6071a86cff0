package org.aspirant.academy.simulation.scenario;

import java.util.List;
import org.aspirant.academy.markdown.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A scene.
 *
 * @param revisit the text of a second visit, where it differs
 * @param checkpoint whether one can go back to it, if the policy allows that
 * @param at the clock moves forward to this time on entering, never back
 * @param effects on entering
 * @param advisory what is told before the scene, or null where nothing needs to be
 * @param step what the candidate does here
 */
public record Node(
        String id,
        Heading heading,
        Passage text,
        @Nullable Passage revisit,
        Props props,
        @Nullable Stop stop,
        boolean checkpoint,
        @Nullable StoryTime at,
        List<Effect> effects,
        @Nullable Advisory advisory,
        Step step) {

    public Node {
        effects = List.copyOf(effects);
    }

    /** The time within which to decide here, or null. */
    public @Nullable Limit limit() {
        return step instanceof Step.Choosing choosing ? choosing.limit() : null;
    }

    /** Whether something is told or asked before the candidate enters. */
    public boolean hasThreshold() {
        return advisory != null || limit() != null;
    }

    /**
     * The lines above a scene.
     *
     * @param eyebrow where and when; the story time if null
     * @param lede the dilemma of the scene
     */
    public record Heading(String title, @Nullable String eyebrow, @Nullable String lede) {}

    /**
     * What stands around a scene, by id.
     *
     * @param exhibits can be opened at their cost
     * @param shows lie open at no cost
     * @param cast people shown
     */
    public record Props(List<String> exhibits, List<String> shows, List<String> cast) {

        public Props {
            exhibits = List.copyOf(exhibits);
            shows = List.copyOf(shows);
            cast = List.copyOf(cast);
        }
    }

    /**
     * Where a group that plays together stops to talk.
     *
     * @param minutes for the talk
     * @param plans the lengths, 50 or 90 minutes, of the session plans that stop here
     */
    public record Stop(int minutes, String ask, List<Integer> plans) {

        public Stop {
            plans = List.copyOf(plans);
        }
    }
}
