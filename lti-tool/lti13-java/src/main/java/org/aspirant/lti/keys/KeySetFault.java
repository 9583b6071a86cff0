package org.aspirant.lti.keys;

/** What is wrong with a key set that should be there. */
public enum KeySetFault {
    ADDRESS_REFUSED(
            "The key set's address is not one that this tool may call: it must be https and public."
                    + " Compare it with the platform's."),
    UNREACHABLE(
            "The platform's key set could not be fetched. See whether the platform can be reached from"
                    + " this tool's server."),
    TOO_LARGE(
            "What lies at the key set's address is larger than any key set. Compare the address with"
                    + " the platform's."),
    NOT_THERE(
            "There is no key set at the registered address. Compare the address with the"
                    + " platform's."),
    UNREADABLE(
            "What lies at the key set's address is not a key set. Compare the address with the"
                    + " platform's."),
    NO_USABLE_KEY(
            "The platform publishes no key that LTI 1.3 can use: an RSA key of at least 2048 bits for"
                    + " RS256 with a kid. The platform's administrator should make one.");

    private final String advice;

    KeySetFault(String advice) {
        this.advice = advice;
    }

    /** What happened and what to do, in English, to the person who can. */
    public String advice() {
        return advice;
    }
}
