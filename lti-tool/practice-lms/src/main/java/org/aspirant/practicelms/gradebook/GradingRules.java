package org.aspirant.practicelms.gradebook;

import java.time.Instant;

/** What a score message does to a standing: one set of rules for each manner. */
sealed interface GradingRules permits MoodleRules, CanvasRules {

    /**
     * What the message meets.
     *
     * @param isStudent the person is an active student of the course
     * @param attemptsAllowed the most attempts, 0 for no limit
     * @param now the platform's time
     */
    record Situation(
            LineItem lineItem,
            Standing standing,
            boolean isStudent,
            int attemptsAllowed,
            Instant now) {}

    ScoreOutcome judge(ScoreMessage message, Situation situation);
}
