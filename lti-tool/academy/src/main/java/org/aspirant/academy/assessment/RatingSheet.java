package org.aspirant.academy.assessment;

import java.time.Instant;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.submission.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * The task of one assessor to rate one submission on all criteria, or to settle what others differ
 * on.
 *
 * @param due when the assessor is asked to be done
 * @param closedAt null while it is open
 * @param reason why it was handed back; null unless it was
 */
public record RatingSheet(
        SheetId id,
        ActivityKey place,
        SubmissionId submission,
        SubjectId assessor,
        Role role,
        State state,
        Instant assignedAt,
        Instant due,
        @Nullable Instant closedAt,
        @Nullable HandBack reason) {

    /** What the sheet is for. A constant is never renamed: rows hold its name. */
    public enum Role {
        RATING,
        ADJUDICATION
    }

    /** Where the sheet is. A constant is never renamed: rows hold its name. */
    public enum State {
        OPEN,
        SUBMITTED,
        HANDED_BACK
    }

    /** Why an assessor cannot rate. A constant is never renamed: rows hold its name. */
    public enum HandBack {
        KNOWS_THE_AUTHOR,
        UNREADABLE,
        SOMEBODY_AT_RISK
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
