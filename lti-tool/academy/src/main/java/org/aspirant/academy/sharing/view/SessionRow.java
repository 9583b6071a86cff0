package org.aspirant.academy.sharing.view;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.sharing.SharingSessionId;

/**
 * One session in the list of a course.
 *
 * @param closedAt empty while it is open
 * @param comments how many were sent
 */
public record SessionRow(
        SharingSessionId id,
        Wording question,
        Instant openedAt,
        Optional<Instant> closedAt,
        int comments) {}
