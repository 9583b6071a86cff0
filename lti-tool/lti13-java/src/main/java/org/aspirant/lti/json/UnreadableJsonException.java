package org.aspirant.lti.json;

/**
 * The text is not JSON, or beyond the limits of {@link StrictJson}; the message quotes nothing of
 * it.
 */
public final class UnreadableJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableJsonException(String message) {
        super(message);
    }
}
