package org.aspirant.tool.platformlink.connect;

/** Whether a platform that registered itself may launch. */
public enum ConnectionState {

    /** Nobody has looked at it yet; it launches nothing. */
    PENDING,

    APPROVED,

    /** An administrator said no, or no longer. */
    REFUSED
}
