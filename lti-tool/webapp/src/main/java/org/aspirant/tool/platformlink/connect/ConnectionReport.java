package org.aspirant.tool.platformlink.connect;

/**
 * What a test of a connection found.
 *
 * @param keySet whether launches can be checked
 * @param token whether grades can be sent
 */
public record ConnectionReport(Finding keySet, Finding token) {

    public boolean isGood() {
        return keySet.good() && token.good();
    }

    /**
     * One thing that was tried.
     *
     * @param good whether it worked
     * @param says what was got, or what is wrong and who has to do what
     * @param detail for administrators: statuses and addresses, no tokens
     */
    public record Finding(boolean good, String says, String detail) {

        static Finding good(String got) {
            return new Finding(true, got, "");
        }

        static Finding bad(String advice, String detail) {
            return new Finding(false, advice, detail);
        }
    }
}
