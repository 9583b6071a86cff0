package org.aspirant.lti.launch;

/**
 * What became of one post to the launch address: a launch to act on, or the first check it failed.
 */
public sealed interface LaunchOutcome {

    /**
     * Every check passed. The state and the nonce are spent: the same post is rejected next time.
     */
    record Accepted(LtiLaunch launch) implements LaunchOutcome {}

    /**
     * A check failed; later checks did not run.
     *
     * @param fault which check
     * @param detail for the log, never for the page
     */
    record Rejected(LaunchFault fault, String detail) implements LaunchOutcome {}
}
