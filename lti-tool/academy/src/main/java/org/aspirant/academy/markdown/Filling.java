package org.aspirant.academy.markdown;

import java.util.Optional;

/** What stands behind the names in a passage at one moment. */
public interface Filling {

    /**
     * The text for a name: a meter's value, a character's name, a cell of an exhibit.
     *
     * @throws IllegalArgumentException if there is none; the compiler refuses such a passage
     */
    String value(String name);

    /** The candidate's own words, or empty if they were not written or no longer exist. */
    Optional<String> words(String name);

    /** Whether the fork with this name takes its first branch. */
    boolean holds(String name);
}
