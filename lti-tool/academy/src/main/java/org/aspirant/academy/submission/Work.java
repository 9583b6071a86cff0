package org.aspirant.academy.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.play.Playthrough;

/**
 * A submission opened to be read.
 *
 * @param at the run as it ended
 * @param sources everything that the candidate wrote, in the order of the run, under the name that
 *     evidence has for it: {@code decision:3}, {@code sheet:scope}, {@code debrief:d1}
 * @param exhibits ids of the exhibits that lay before the candidate at some time
 */
public record Work(
        Submission submission, Playthrough at, Map<String, Wording> sources, Set<String> exhibits) {

    public Work {
        sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        exhibits = Set.copyOf(exhibits);
    }

    /** What was written there; empty if nothing was, or if the candidate has been erased. */
    public Optional<String> text(String source) {
        return sources.get(source) instanceof Wording.Written written
                ? Optional.of(written.text())
                : Optional.empty();
    }

    /** Whether the candidate's words are gone for good. */
    public boolean isErased() {
        return sources.values().stream().anyMatch(Wording.Erased.class::isInstance);
    }

    /** How many decisions there are; evidence counts them from 1. */
    public int decisions() {
        return at.state().decisions().size();
    }
}
