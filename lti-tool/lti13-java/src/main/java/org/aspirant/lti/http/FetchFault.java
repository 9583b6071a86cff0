package org.aspirant.lti.http;

/** Why a call brought no usable answer. */
public enum FetchFault {

    /** The address is not one that this registration may call; nothing was sent. */
    ADDRESS_REFUSED(false),

    /** Too many calls to that host are under way already; nothing was sent. */
    BUSY(false),

    /** No connection; nothing was sent. */
    UNREACHABLE(false),

    /** Connected, but no complete answer in time. */
    TIMED_OUT(true),

    /** The answer was larger than the call accepts. */
    TOO_LARGE(true),

    /** The connection broke, or what came over it was not HTTP. */
    BROKEN(true);

    private final boolean mayHaveArrived;

    FetchFault(boolean mayHaveArrived) {
        this.mayHaveArrived = mayHaveArrived;
    }

    /** Whether the other side may have received the call and acted on it. */
    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
