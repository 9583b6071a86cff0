package org.aspirant.tool.web.form;

/** Why a field of a form was not taken. */
public enum FieldFault {
    MISSING,
    REPEATED,
    NOT_A_NUMBER,
    /** A value that is none of those that the page offers. */
    UNKNOWN,
    CONTROL_CHARACTER,
    /** The form does not show the token of its page. */
    FORGED;

    /** The phrase that says it to the person. */
    public String phrase() {
        return "field." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
