package org.aspirant.academy.privacy;

/** Why nobody was erased. */
public enum ErasureFault {
    NOT_AN_ADMINISTRATOR("Ask an administrator of your organization to do it.");

    private final String advice;

    ErasureFault(String advice) {
        this.advice = advice;
    }

    /** What the person who asked can do, in English. */
    public String advice() {
        return advice;
    }
}
