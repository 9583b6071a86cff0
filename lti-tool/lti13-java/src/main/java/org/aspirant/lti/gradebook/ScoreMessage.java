package org.aspirant.lti.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.json.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What a tool tells the gradebook about one person.
 *
 * @param subject who
 * @param timestamp when the tool came to know this, in milliseconds; must be later than that of the
 *     message before by at least a second, for Moodle compares whole seconds
 * @param activityProgress how far the person has come
 * @param gradingProgress how far the grading has come
 * @param score what was reached, at least 0; may exceed the maximum; null for none
 * @param maximum what could be reached, more than 0; null exactly where the score is
 * @param comment plain text for the person; a message without one erases an earlier one in Moodle
 * @param canvas what only Canvas wants to know; null to say nothing
 * @see <a
 *     href="https://www.imsglobal.org/spec/lti-ags/v2p0/#score-service-media-type-and-schema">LTI
 *     AGS 2.0, section 3.4.1</a>
 */
public record ScoreMessage(
        Subject subject,
        Instant timestamp,
        ActivityProgress activityProgress,
        GradingProgress gradingProgress,
        @Nullable BigDecimal score,
        @Nullable BigDecimal maximum,
        @Nullable String comment,
        @Nullable CanvasSubmission canvas) {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /**
     * @throws IllegalArgumentException if only one of score and maximum is given, the score is
     *     negative or the maximum is not positive
     */
    public ScoreMessage {
        if ((score == null) != (maximum == null)) {
            throw new IllegalArgumentException("score and maximum come together or not at all");
        }
        if (score != null && score.signum() < 0) {
            throw new IllegalArgumentException("score must be at least 0, got " + score);
        }
        if (maximum != null && maximum.signum() <= 0) {
            throw new IllegalArgumentException("maximum must be more than 0, got " + maximum);
        }
    }

    /** A final grade for work that is complete. */
    public static ScoreMessage fullyGraded(
            Subject subject,
            Instant timestamp,
            BigDecimal score,
            BigDecimal maximum,
            @Nullable String comment,
            @Nullable CanvasSubmission canvas) {
        return new ScoreMessage(
                subject,
                timestamp,
                ActivityProgress.COMPLETED,
                GradingProgress.FULLY_GRADED,
                score,
                maximum,
                comment,
                canvas);
    }

    /** The body of the request. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("userId", subject.value());
        json.put("timestamp", text(timestamp));
        json.put("activityProgress", activityProgress.word());
        json.put("gradingProgress", gradingProgress.word());
        if (score != null && maximum != null) {
            json.put("scoreGiven", score);
            json.put("scoreMaximum", maximum);
        }
        if (comment != null) {
            json.put("comment", comment);
        }
        if (canvas != null) {
            json.put(CanvasSubmission.NAME, canvas.json());
        }
        return StrictJson.write(json);
    }

    static String text(Instant time) {
        return TIMESTAMP.format(time);
    }

    /** Without the score and the comment. */
    @Override
    public String toString() {
        return "ScoreMessage[" + timestamp + ", " + gradingProgress + "]";
    }
}
