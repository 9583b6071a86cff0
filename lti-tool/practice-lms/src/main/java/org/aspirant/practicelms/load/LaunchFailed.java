package org.aspirant.practicelms.load;

/** A step of a launch ended otherwise than it should; the message says how, and names nobody. */
final class LaunchFailed extends Exception {

    private static final long serialVersionUID = 1;

    LaunchFailed(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
