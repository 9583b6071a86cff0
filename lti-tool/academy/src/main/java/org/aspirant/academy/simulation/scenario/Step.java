package org.aspirant.academy.simulation.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the candidate does in a scene: exactly one of these. */
public sealed interface Step {

    /**
     * Takes one of two to six options: a decision.
     *
     * @param limit within which to do so, or null
     */
    record Choosing(String ask, List<Choice> choices, @Nullable Limit limit) implements Step {

        public Choosing {
            choices = List.copyOf(choices);
        }

        /** The options, and after them what it means not to answer, where that is possible. */
        public List<Choice> all() {
            return limit == null
                    ? choices
                    : Stream.concat(choices.stream(), Stream.of(limit.silence())).toList();
        }
    }

    /**
     * Picks some of the characters: a decision.
     *
     * @param pick how many
     * @param effects after those of the characters picked
     */
    record Casting(
            String ask,
            int pick,
            List<Candidate> from,
            @Nullable Justify justify,
            List<Effect> effects,
            Way way)
            implements Step {

        public Casting {
            from = List.copyOf(from);
            effects = List.copyOf(effects);
        }
    }

    /** Writes a sheet that is quoted back later. */
    record Sheet(String title, List<Field> fields, List<Effect> effects, Way way) implements Step {

        public Sheet {
            fields = List.copyOf(fields);
            effects = List.copyOf(effects);
        }
    }

    /**
     * Goes on.
     *
     * @param label of the button; the interface's own word if null
     */
    record Continuing(@Nullable String label, Way way) implements Step {}

    /**
     * Somebody who can be picked.
     *
     * @param who a character's id
     * @param shortName at most 12 characters, for the path map
     * @param note what can be said for and against
     */
    record Candidate(
            String who, String shortName, String note, Condition when, List<Effect> effects) {

        public Candidate {
            effects = List.copyOf(effects);
        }
    }

    /**
     * A field of a sheet.
     *
     * @param minWords at least 1
     * @param maxChars in UTF-16 units
     */
    record Field(String id, String label, String prompt, int minWords, int maxChars) {}

    /**
     * A written reason that is asked for.
     *
     * @param minWords at least 1
     */
    record Justify(String prompt, @Nullable String hint, int minWords) {}
}
