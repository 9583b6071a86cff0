package org.aspirant.academy.content.pack;

import java.util.Map;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.Position;

/**
 * One document of a pack, in one version.
 *
 * @param version from 1; {@link #ONLY_VERSION} for plans, which have none: a changed plan is
 *     another plan
 * @param hash SHA-256 of what it means: comments and white space do not count
 * @param at where its version stands, or its id if it has none
 * @param places of the ids in it that are never given to something else, by id; empty for documents
 *     whose parts are not released one by one
 */
public record PackDocument(
        Kind kind, String id, int version, String hash, Position at, Map<String, Position> places) {

    /** The version of what has no versions. */
    public static final int ONLY_VERSION = 1;

    public PackDocument {
        places = Map.copyOf(places);
    }

    /** The kinds, by the key under which they are listed. */
    public enum Kind {
        DISTRICT("districts"),
        FRAMEWORK("frameworks"),
        RUBRIC("rubrics"),
        PLAN("plans"),
        SIMULATION("sims");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The word in files. */
        public String key() {
            return key;
        }
    }

    /** Whether a changed one is another version, and not another document. */
    public boolean isVersioned() {
        return kind != Kind.PLAN;
    }

    /** Something wrong with its version. */
    public ContentProblem version(String wrong, String right) {
        return at.problem("changed-release", wrong, right);
    }
}
