package org.aspirant.tool.platformlink.connect;

import java.time.Duration;
import java.util.Optional;

/**
 * What a test of a connection found.
 *
 * @param keySet whether launches can be checked
 * @param token whether grades can be sent
 * @param clock whether both sides have the same time; a platform that does not say it is believed
 * @param ahead by how much the platform's clock is ahead of ours; negative if it is behind
 */
public record ConnectionReport(Finding keySet, Finding token, Finding clock, Duration ahead) {

    /** Whether launches and grades get through, for now even if the clocks differ. */
    public boolean isGood() {
        return keySet.good() && token.good();
    }

    /**
     * One thing that was tried.
     *
     * @param fault what is wrong; empty if it worked
     * @param says what was got, or what is wrong and who has to do what, in English
     * @param detail for administrators: statuses, addresses and seconds, no tokens
     */
    public record Finding(Optional<Enum<?>> fault, String says, String detail) {

        static Finding good(String got) {
            return new Finding(Optional.empty(), got, "");
        }

        static Finding bad(Enum<?> fault, String advice, String detail) {
            return new Finding(Optional.of(fault), advice, detail);
        }

        public boolean good() {
            return fault.isEmpty();
        }
    }
}
