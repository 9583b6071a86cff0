package org.aspirant.lti.dynamic;

/** What became of the question who wants to register the tool. */
public sealed interface DiscoveryOutcome {

    /** The platform said what it is; nothing has been changed anywhere. */
    record Discovered(PlatformConfiguration platform) implements DiscoveryOutcome {}

    /**
     * No platform to register at.
     *
     * @param fault why
     * @param detail for the log: quotes no token
     */
    record Refused(RegistrationFault fault, String detail) implements DiscoveryOutcome {}
}
