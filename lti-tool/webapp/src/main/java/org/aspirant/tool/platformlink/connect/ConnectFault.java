package org.aspirant.tool.platformlink.connect;

/** Why a platform is not connected, beside what the protocol itself finds wrong. */
public enum ConnectFault {
    NOT_INVITED(
            "This registration link is not one of ours, or was cut off. An administrator of this tool"
                    + " can make a link; paste the whole of it in the platform."),
    INVITATION_USED(
            "A platform has registered with this link already, and a link works once. An"
                    + " administrator of this tool can make another."),
    INVITATION_EXPIRED(
            "This registration link has expired. An administrator of this tool can make another."),
    ALREADY_REGISTERED(
            "The platform gave this tool a client id that it has here already, and nothing is"
                    + " overwritten. An administrator of this tool can make a link that renews that"
                    + " registration; the platform's administrator should then use it."),
    ANOTHER_PLATFORM(
            "This link renews the registration of another platform. An administrator of this tool can"
                    + " make a link for this one; the platform's administrator should remove the tool"
                    + " that was just added there."),
    AWAITS_APPROVAL(
            "This platform has registered and waits: an administrator of this tool has to approve it"
                    + " before anybody can open the tool from there."),
    NOT_ADMITTED(
            "An administrator of this tool does not admit this platform. Ask them, if you think that"
                    + " it should be."),
    UNKNOWN_CONNECTION(
            "No platform has registered with that issuer and client id. An administrator of this tool"
                    + " should compare both with the list of platforms."),
    NO_PURPOSE("Say for whom the link is, in 1 to 200 characters."),
    UNUSABLE_LIFETIME("A link is good for 1 to 30 days.");

    private final String advice;

    ConnectFault(String advice) {
        this.advice = advice;
    }

    /** What happened and what to do, in English, to the person who can. */
    public String advice() {
        return advice;
    }
}
