package org.aspirant.lti.gradebook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Canvas wants to know beside a score; other platforms ignore it.
 *
 * @param newSubmission whether this counts as one more attempt
 * @param preserveScore whether a message without a score leaves the grade that is in
 * @param prioritizeNonToolGrade whether a grade that a person set by hand stays
 * @param launch an address of the tool that the grader shall open to see the work; null for none
 * @param submittedAt when the work was handed in, which decides whether it is late; null for now
 * @see <a href="https://canvas.instructure.com/doc/api/score.html">Canvas LMS, Score API</a>
 */
public record CanvasSubmission(
        boolean newSubmission,
        boolean preserveScore,
        boolean prioritizeNonToolGrade,
        @Nullable String launch,
        @Nullable Instant submittedAt) {

    static final String NAME = "https://canvas.instructure.com/lti/submission";

    /** A score for work that is there already: no new attempt, and no grade is ever erased. */
    public static final CanvasSubmission SAME_ATTEMPT =
            new CanvasSubmission(false, true, false, null, null);

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("new_submission", newSubmission);
        json.put("preserve_score", preserveScore);
        json.put("prioritize_non_tool_grade", prioritizeNonToolGrade);
        json.put("submission_type", launch == null ? "none" : "basic_lti_launch");
        if (launch != null) {
            json.put("submission_data", launch);
        }
        if (submittedAt != null) {
            json.put("submitted_at", ScoreMessage.text(submittedAt));
        }
        return json;
    }
}
