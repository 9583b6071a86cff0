package org.aspirant.tool.administration.platforms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the tool's own signing keys. */
public interface KeyRing {

    /** All that are published, the newest first. */
    List<Key> published();

    /** Begins a change of keys, unless one is under way. */
    boolean rotate();

    /**
     * Takes a key out of the key set at once; where it signs, another one does from now on.
     *
     * @return false if no published key has that id
     */
    boolean withdraw(String kid);

    /**
     * One key.
     *
     * @param kid as platforms know it
     * @param signsFrom when it begins to sign
     * @param publishedUntil its last moment in the key set; empty for the newest
     */
    record Key(String kid, Instant signsFrom, Optional<Instant> publishedUntil) {}
}
