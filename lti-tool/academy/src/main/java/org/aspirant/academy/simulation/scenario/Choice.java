package org.aspirant.academy.simulation.scenario;

import java.util.List;
import java.util.Set;
import org.aspirant.academy.markdown.Passage;
import org.jspecify.annotations.Nullable;

/**
 * An option of a decision.
 *
 * @param shortName at most 12 characters, for the path map
 * @param text as the candidate reads it, without markup
 * @param did looking back: a sentence that begins with You
 * @param when offered only then
 * @param justify the reason asked for, or null if none is
 * @param kinds for the linter, never shown
 * @param unacceptable why the option is there although another is never worse, or null
 * @param way where it leads; null only in events: back to where the candidate was going
 */
public record Choice(
        String id,
        String shortName,
        Passage text,
        String did,
        Condition when,
        Step.@Nullable Justify justify,
        List<Effect> effects,
        Set<Kind> kinds,
        @Nullable String unacceptable,
        @Nullable Way way) {

    public Choice {
        effects = List.copyOf(effects);
        kinds = Set.copyOf(kinds);
    }

    /** How one leads when taking an option. */
    public enum Kind {
        /** Follows the rule instead of judging. */
        COMPLY,
        /** Decides alone. */
        SOLO,
        /** Decides with others. */
        TEAM,
        /** Keeps the decision. */
        TOP_DOWN,
        /** Gives it away. */
        BOTTOM_UP
    }
}
