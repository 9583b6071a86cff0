package org.aspirant.practicelms.gradebook;

import java.time.Instant;
import java.util.Optional;

/**
 * A score message as the history keeps it.
 *
 * @param number counts up from 1 in a gradebook
 * @param at the platform's time when it arrived
 * @param lineItemId the line item it was for
 * @param message what it said; absent if it could not be read or was not looked at
 * @param status how it was answered, 0 if the connection was left hanging or cut
 * @param taken it was stored, even if the answer said otherwise or was lost
 * @param note what it did, or why it was refused
 */
public record ReceivedScore(
        long number,
        Instant at,
        String lineItemId,
        Optional<ScoreMessage> message,
        int status,
        boolean taken,
        String note) {}
