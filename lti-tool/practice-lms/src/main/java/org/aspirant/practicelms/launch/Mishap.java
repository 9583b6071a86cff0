package org.aspirant.practicelms.launch;

/** How a launch can be made to go wrong. A tool refuses each of them. */
public enum Mishap {
    NONE("Nothing wrong"),
    OLD("Message six minutes old"),
    USED_TWICE("Message used twice"),
    UNKNOWN_DEPLOYMENT("Unknown deployment"),
    WRONG_NONCE("Wrong nonce"),
    UNSIGNED("Not signed"),
    FOREIGN_KEY("Signed with a key nobody published"),
    ALTERED("Altered after signing"),
    WRONG_AUDIENCE("Meant for another tool"),
    NO_ROLES("Roles left out"),
    ERROR_INSTEAD("An error instead of a message");

    private final String label;

    Mishap(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
