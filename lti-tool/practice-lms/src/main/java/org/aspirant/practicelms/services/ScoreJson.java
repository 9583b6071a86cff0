package org.aspirant.practicelms.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.practicelms.gradebook.ScoreMessage;
import org.aspirant.practicelms.gradebook.ScoreMessage.SubmissionExtension;

/**
 * Reads a score as the tool wrote it.
 *
 * @see <a
 *     href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-service-media-type-and-schema">LTI
 *     AGS 2.0, section 3.4.8</a>
 */
final class ScoreJson {

    private static final int MOST_DATA = 2_000;
    private static final String CANVAS_SUBMISSION = "https://canvas.instructure.com/lti/submission";

    /** Any offset that ISO 8601 has: Z, +00, +0000, +00:00. */
    private static final DateTimeFormatter TIMESTAMP =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .appendPattern("[XXX][XX][X]")
                    .toFormatter(java.util.Locale.ROOT);

    private static final int MOST_DIGITS = 30;

    private ScoreJson() {}

    static ScoreReading read(String text) {
        ObjectNode json;
        try {
            json = StrictJson.object(text);
        } catch (UnreadableJsonException e) {
            return new ScoreReading.Unreadable("The body is not one JSON object.");
        }
        try {
            return new ScoreReading.Read(message(json));
        } catch (Wrong wrong) {
            return new ScoreReading.Unreadable(wrong.reason);
        }
    }

    private static ScoreMessage message(ObjectNode json) throws Wrong {
        JsonNode userId = json.path("userId");
        if ((!userId.isTextual() && !userId.isIntegralNumber()) || userId.asText().isBlank()) {
            throw new Wrong("userId is missing.");
        }
        return new ScoreMessage(
                userId.asText(),
                number(json, "scoreGiven"),
                number(json, "scoreMaximum"),
                text(json, "comment"),
                required(json, "activityProgress"),
                required(json, "gradingProgress"),
                instant("timestamp", required(json, "timestamp")),
                submission(json));
    }

    private static SubmissionExtension submission(ObjectNode json) throws Wrong {
        JsonNode extension = json.path(CANVAS_SUBMISSION);
        SubmissionExtension defaults = SubmissionExtension.DEFAULT;
        JsonNode submittedAt = json.path("submission").path("submittedAt");
        if (!submittedAt.isTextual()) {
            submittedAt = extension.path("submitted_at");
        }
        return new SubmissionExtension(
                flag(extension, "new_submission", defaults.newSubmission()),
                extension.path("submission_type").asText(defaults.submissionType()),
                Optional.ofNullable(extension.path("submission_data").textValue())
                        .filter(data -> data.length() <= MOST_DATA),
                submittedAt.isTextual()
                        ? Optional.of(instant("submittedAt", submittedAt.asText()))
                        : Optional.empty(),
                !extension.path("content_items").isEmpty(),
                flag(extension, "preserve_score", defaults.preserveScore()),
                flag(extension, "prioritize_non_tool_grade", defaults.prioritizeNonToolGrade()));
    }

    private static boolean flag(JsonNode extension, String name, boolean unsaid) {
        JsonNode value = extension.path(name);
        return (value.isMissingNode() || value.isNull()) ? unsaid : value.asBoolean();
    }

    private static Optional<BigDecimal> number(ObjectNode json, String name) throws Wrong {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isNumber()) {
            throw new Wrong(name + " has to be a number.");
        }
        BigDecimal number = value.decimalValue();
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new Wrong(name + " has more than " + MOST_DIGITS + " digits.");
        }
        return Optional.of(number);
    }

    private static Optional<String> text(ObjectNode json, String name) throws Wrong {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new Wrong(name + " has to be a text.");
        }
        return Optional.of(value.asText());
    }

    private static String required(ObjectNode json, String name) throws Wrong {
        Optional<String> value = text(json, name).filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            throw new Wrong(name + " is missing.");
        }
        return value.get();
    }

    private static Instant instant(String name, String text) throws Wrong {
        try {
            return TIMESTAMP.parse(text, Instant::from);
        } catch (DateTimeException e) {
            throw new Wrong(
                    name + " has to be a time with an offset, as 2026-11-21T22:30:02.561Z.");
        }
    }

    /** Ends the reading at the first wrong part; never leaves this class. */
    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        Wrong(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
