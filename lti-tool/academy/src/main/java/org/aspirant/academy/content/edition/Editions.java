package org.aspirant.academy.content.edition;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.content.pack.Edition;

/** Port: every edition of content that was ever in use here. Nothing is changed or removed. */
public interface Editions {

    /**
     * Keeps an edition; any number of nodes may keep the same one at once.
     *
     * @param at when it was first seen
     * @return false if it is kept already
     */
    boolean keep(Edition edition, Instant at);

    /**
     * The edition that holds all of these.
     *
     * @param hashes of compiled objects, at least one
     * @return the one that was kept last; empty if there is none
     */
    Optional<Edition> holding(Set<String> hashes);
}
