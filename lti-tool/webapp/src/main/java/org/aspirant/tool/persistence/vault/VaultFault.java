package org.aspirant.tool.persistence.vault;

/** Why a sealed value cannot be opened. */
public enum VaultFault {
    NOT_SEALED("The stored bytes are not a sealed value; restore the row from a backup."),
    UNKNOWN_MASTER_KEY(
            "The value was sealed under a master key that this start was not given; add the old key"
                    + " as a further line of the master key file."),
    NOT_AUTHENTIC(
            "The value was changed, or belongs to another row; restore the row from a backup and find"
                    + " out who wrote to the database.");

    private final String advice;

    VaultFault(String advice) {
        this.advice = advice;
    }

    /** What the operator can do. */
    public String advice() {
        return advice;
    }
}
