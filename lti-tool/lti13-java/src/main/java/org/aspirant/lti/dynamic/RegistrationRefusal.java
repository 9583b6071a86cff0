package org.aspirant.lti.dynamic;

/** Ends a step of a registration from wherever its first fault is found. */
final class RegistrationRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final RegistrationFault fault;

    RegistrationRefusal(RegistrationFault fault, String detail) {
        super(detail, null, false, false);
        this.fault = fault;
    }

    RegistrationFault fault() {
        return fault;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
