package org.aspirant.practicelms.steering;

/** How the platform can fail a score that the tool sends. */
public enum ScoreFault {
    UNAUTHORIZED(401, "401, token refused", false),
    FORBIDDEN(403, "403, rate limit", false),
    CONFLICT(409, "409, timestamp conflict", false),
    TOO_MANY_REQUESTS(429, "429, too many requests", false),
    SERVER_ERROR(500, "500, server error", false),
    /** Nothing is answered until the fault is cleared or two minutes have passed. */
    HANG(0, "no answer, the connection hangs", false),
    /** The connection is closed without an answer. */
    CUT(0, "the connection is cut", false),
    /** The score is stored and the connection is closed without an answer. */
    TAKEN_BUT_CUT(0, "stored, but the answer is lost", true);

    private final int status;
    private final String label;
    private final boolean scoreIsTaken;

    ScoreFault(int status, String label, boolean scoreIsTaken) {
        this.status = status;
        this.label = label;
        this.scoreIsTaken = scoreIsTaken;
    }

    /** The HTTP status, or 0 where nothing is answered. */
    public int status() {
        return status;
    }

    public String label() {
        return label;
    }

    public boolean scoreIsTaken() {
        return scoreIsTaken;
    }
}
