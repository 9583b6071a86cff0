package org.aspirant.academy.privacy;

/** What can be found in the record afterwards. A constant is never renamed: rows hold its name. */
public enum AuditAction {
    LAUNCH_ADMITTED,
    WORK_READ,
    ACTIVITY_BOUND,
    STAFF_ASSIGNED,
    STAFF_WITHDRAWN,
    ATTEMPT_SUBMITTED,
    SHEET_ASSIGNED,
    SHEET_SUBMITTED,
    SHEET_HANDED_BACK,
    DECISION_RECORDED,
    GRADE_RELEASED,
    GRADE_SENT_AGAIN,
    ENDING_RELEASED,
    LEDGER_EXPORTED,
    SHARING_OPENED,
    COMMENT_REDACTED,
    SHARING_CLOSED,
    PERSON_ERASED
}
