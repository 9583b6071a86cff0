package org.aspirant.academy.overview;

import java.util.List;
import java.util.Optional;

/**
 * A course, as one person sees it. Who leads it and assesses in it sees both parts.
 *
 * @param led every activity of the course, those that are not set up first; empty for who does not
 *     run it
 * @param waiting the activities in which sheets wait for this person, the soonest due first; empty
 *     for who neither assesses nor adjudicates here
 * @param own those that this person has opened from the course before; empty for who is no
 *     candidate
 */
public record CourseOverview(
        Optional<List<LedActivity>> led,
        Optional<List<WaitingSheets>> waiting,
        Optional<List<OwnActivity>> own) {

    /** Whether the person has any part in the course. */
    public boolean hasPart() {
        return led.isPresent() || waiting.isPresent() || own.isPresent();
    }
}
