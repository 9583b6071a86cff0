package org.aspirant.tool.persistence.vault;

/**
 * A sealed value does not open: damage, tampering or a missing master key, never a user's doing.
 */
public final class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final VaultFault fault;

    VaultException(VaultFault fault, Place place, String detail) {
        super(
                place.table()
                        + "."
                        + place.column()
                        + " of row "
                        + place.row()
                        + ": "
                        + detail
                        + ". "
                        + fault.advice());
        this.fault = fault;
    }

    /** Which check failed. */
    public VaultFault fault() {
        return fault;
    }
}
