package org.aspirant.practicelms.registration;

/** What platforms do differently when a tool registers; each can be switched on and off. */
public enum RegistrationQuirk {

    /** Lists messages as bare texts, as Moodle did before 4.1. */
    BARE_MESSAGE_TYPES,

    /** Does not say in its answer which deployment was made, as older Canvas does. */
    NO_DEPLOYMENT_IN_ANSWER,

    /** Answers 201, as the specification says, where Moodle says 200. */
    ANSWERS_CREATED,

    /** Leaves the tool none of the grade scopes, as an administrator may. */
    SCOPES_TAKEN_AWAY,

    /** Gives the tool no registration token and wants none, as D2L does. */
    NO_TOKEN,

    /** Speaks for another issuer than its own. */
    FOREIGN_ISSUER,

    /** Registers the tool and answers what cannot be read. */
    UNREADABLE_ANSWER,

    /** Registers the tool anew under the client id that it gave last. */
    SAME_CLIENT
}
