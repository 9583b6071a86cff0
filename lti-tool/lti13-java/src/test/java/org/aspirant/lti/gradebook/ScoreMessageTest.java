package org.aspirant.lti.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.aspirant.lti.claim.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreMessageTest {

    private static final Instant TIME = Instant.parse("2026-09-01T08:00:07.250Z");

    private static ScoreMessage message(
            @Nullable BigDecimal score,
            @Nullable BigDecimal maximum,
            @Nullable CanvasSubmission canvas) {
        return new ScoreMessage(
                new Subject("4"),
                TIME,
                ActivityProgress.SUBMITTED,
                GradingProgress.PENDING_MANUAL,
                score,
                maximum,
                null,
                canvas);
    }

    @Test
    void isWrittenAsTheSpecificationHasIt() {
        ScoreMessage message =
                ScoreMessage.fullyGraded(
                        new Subject("4"),
                        TIME,
                        new BigDecimal("8.30"),
                        new BigDecimal("1E+1"),
                        "Bien \"hecho\"",
                        null);

        assertThat(message.json())
                .isEqualTo(
                        "{\"userId\":\"4\",\"timestamp\":\"2026-09-01T08:00:07.250Z\","
                                + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\","
                                + "\"scoreGiven\":8.30,\"scoreMaximum\":10,\"comment\":\"Bien \\\"hecho\\\"\"}");
        assertThat(message.toString()).doesNotContain("8.30").doesNotContain("hecho");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        assertThat(message(null, null, null).json())
                .isEqualTo(
                        "{\"userId\":\"4\",\"timestamp\":\"2026-09-01T08:00:07.250Z\","
                                + "\"activityProgress\":\"Submitted\",\"gradingProgress\":\"PendingManual\"}");
    }

    @Test
    void tellsCanvasThatTheAttemptIsTheSame() {
        assertThat(message(null, null, CanvasSubmission.SAME_ATTEMPT).json())
                .contains(
                        "\"https://canvas.instructure.com/lti/submission\":{\"new_submission\":false,"
                                + "\"preserve_score\":true,\"prioritize_non_tool_grade\":false,\"submission_type\":\"none\"}");
    }

    @Test
    void showsCanvasTheWork() {
        assertThat(
                        message(
                                        null,
                                        null,
                                        new CanvasSubmission(
                                                true,
                                                false,
                                                true,
                                                "https://tool.example/s/1",
                                                TIME))
                                .json())
                .contains(
                        "{\"new_submission\":true,\"preserve_score\":false,\"prioritize_non_tool_grade\":true,"
                                + "\"submission_type\":\"basic_lti_launch\",\"submission_data\":\"https://tool.example/s/1\","
                                + "\"submitted_at\":\"2026-09-01T08:00:07.250Z\"}");
    }

    @Test
    void mayExceedTheMaximumButNotFallBelowNothing() {
        assertThat(message(new BigDecimal(11), BigDecimal.TEN, null).json())
                .contains("\"scoreGiven\":11");
        assertThatThrownBy(() -> message(new BigDecimal("-0.1"), BigDecimal.TEN, null))
                .hasMessage("score must be at least 0, got -0.1");
        assertThatThrownBy(() -> message(BigDecimal.ONE, BigDecimal.ZERO, null))
                .hasMessage("maximum must be more than 0, got 0");
        assertThatThrownBy(() -> message(BigDecimal.ONE, null, null))
                .hasMessage("score and maximum come together or not at all");
        assertThatThrownBy(() -> message(null, BigDecimal.ONE, null))
                .hasMessage("score and maximum come together or not at all");
    }
}
