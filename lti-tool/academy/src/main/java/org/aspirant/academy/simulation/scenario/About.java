package org.aspirant.academy.simulation.scenario;

import java.util.List;
import org.aspirant.academy.markdown.Passage;

/**
 * What is said about a simulation before anybody plays it.
 *
 * @param language {@code en} or {@code es}: the language of its texts
 * @param minutes how long a careful reader takes
 * @param role whom the candidate plays, a sentence that begins with You
 * @param dilemma one sentence that names two legitimate obligations
 * @param advisories what a reader may want to know before; may be empty
 * @param prebrief purpose, time, what is recorded and who reads it
 */
public record About(
        String title,
        String language,
        int minutes,
        Player player,
        String role,
        String summary,
        String dilemma,
        List<String> tradeoffs,
        List<String> advisories,
        Passage prebrief) {

    public About {
        tradeoffs = List.copyOf(tradeoffs);
        advisories = List.copyOf(advisories);
    }

    /** The position that the candidate holds in the story. */
    public enum Player {
        ASSISTANT_PRINCIPAL,
        PRINCIPAL,
        CENTRAL_OFFICE,
        TEACHER_LEADER
    }
}
