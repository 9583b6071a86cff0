package org.aspirant.tool.platformlink.connect;

/** What a test of a connection finds beside a platform's faulty keys or refused tokens. */
public enum ConnectionFault {
    NO_ANSWER_NOW(
            "The platform's token endpoint could not answer now. See whether the platform can be"
                    + " reached from this tool's server, and test again."),
    OTHER_TIME(
            "The platform's clock and that of this tool's server are more than five seconds apart:"
                    + " launches can be refused as too old, and newer grades as older ones. Whoever runs"
                    + " the server that is wrong should let it follow a time server (NTP).");

    private final String advice;

    ConnectionFault(String advice) {
        this.advice = advice;
    }

    /** What happened and what to do, in English, to the person who can. */
    public String advice() {
        return advice;
    }
}
