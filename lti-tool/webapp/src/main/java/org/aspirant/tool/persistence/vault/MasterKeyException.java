package org.aspirant.tool.persistence.vault;

/**
 * The master key is missing or no key: the tool must not start. The message is written for the
 * operator who sets {@code ASPIRANT_MASTER_KEY_FILE}.
 */
public final class MasterKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MasterKeyException(String message) {
        super(message);
    }

    MasterKeyException(String message, Throwable cause) {
        super(message, cause);
    }
}
