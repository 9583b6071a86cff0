package org.aspirant.tool.web.form;

/**
 * A field that no page of ours would have sent; the whole form is refused and nothing is changed.
 */
public final class UnusableFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FieldFault fault;
    private final String field;

    public UnusableFieldException(FieldFault fault, String field) {
        super(fault + " in field " + field);
        this.fault = fault;
        this.field = field;
    }

    public FieldFault fault() {
        return fault;
    }

    public String field() {
        return field;
    }

    /** For the log: which check, which field, never what was in it. */
    public String detail() {
        return fault + " in field " + field;
    }
}
