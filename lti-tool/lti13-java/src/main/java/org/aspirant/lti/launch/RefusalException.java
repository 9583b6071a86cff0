package org.aspirant.lti.launch;

/** Ends a validation from within; never leaves this package. */
final class RefusalException extends Exception {

    private static final long serialVersionUID = 1L;

    private final LaunchFault fault;

    RefusalException(LaunchFault fault, String detail) {
        super(detail, null, false, false);
        this.fault = fault;
    }

    LaunchOutcome.Rejected outcome() {
        String detail = getMessage();
        return new LaunchOutcome.Rejected(fault, detail == null ? "" : detail);
    }
}
