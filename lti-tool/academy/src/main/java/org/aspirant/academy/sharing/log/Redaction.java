package org.aspirant.academy.sharing.log;

import java.time.Instant;
import java.util.List;

/** What was hidden in a comment, why, as what the moderator acted, and when. */
public record Redaction(RedactionReason reason, ModeratorRole role, List<Span> spans, Instant at) {

    public Redaction {
        spans = List.copyOf(spans);
    }

    boolean hides(int at) {
        return spans.stream().anyMatch(span -> span.covers(at));
    }
}
