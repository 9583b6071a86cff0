package org.aspirant.academy.simulation.view;

import java.util.List;
import org.aspirant.academy.simulation.scenario.Step;
import org.jspecify.annotations.Nullable;

/** What the page asks for. */
public sealed interface Task {

    /**
     * Take one option.
     *
     * @param time the limit within which to do so, or null if there is none
     * @param canPostpone whether it is an interruption that can be put off
     * @param postponeMinutes by how many story minutes, 0 if it cannot
     */
    record Decide(
            String ask,
            List<Option> options,
            @Nullable Time time,
            boolean canPostpone,
            int postponeMinutes)
            implements Task {

        /** The most words any of the options asks for, 0 if none does. */
        public int mostWords() {
            return options.stream()
                    .mapToInt(option -> option.justify() == null ? 0 : option.justify().minWords())
                    .max()
                    .orElse(0);
        }
    }

    /**
     * A limit within which to decide.
     *
     * @param silence id of the choice that is taken when the time runs out; it is among the options
     *     only where the limit is off
     * @param text what it means not to answer
     * @param off whether the candidate has switched the limit off
     * @param untimed what stands for the pressure then
     */
    record Time(String silence, String text, boolean off, String untimed) {}

    /**
     * Pick so many people.
     *
     * @param node to be sent back with the move
     */
    record PickPeople(
            String node,
            String ask,
            int pick,
            List<Candidate> candidates,
            Step.@Nullable Justify justify)
            implements Task {}

    /** Fill in a sheet. */
    record WriteSheet(String node, String title, List<Step.Field> fields) implements Task {}

    /**
     * Go on.
     *
     * @param label the author's, or null for the interface's own word
     */
    record GoOn(String node, @Nullable String label) implements Task {}

    /**
     * An option.
     *
     * @param letter A to F, in the order shown
     * @param justify the reason asked for, or null
     */
    record Option(String letter, String id, String text, Step.@Nullable Justify justify) {}

    /** Somebody who can be picked. */
    record Candidate(PersonView person, String note) {}
}
