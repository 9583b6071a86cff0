package org.aspirant.practicelms.services;

import org.aspirant.practicelms.gradebook.ScoreMessage;

/** What became of the text of a score. */
sealed interface ScoreReading {

    record Read(ScoreMessage message) implements ScoreReading {}

    /**
     * It cannot be a score.
     *
     * @param reason which part is wrong
     */
    record Unreadable(String reason) implements ScoreReading {}
}
