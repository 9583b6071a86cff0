package org.aspirant.tool.administration.enrolling;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.Charge;

/**
 * A secret that makes one administrator, once.
 *
 * @param secretHash all that is kept of it
 * @param charge what that administrator will be responsible for
 * @param by who invited; empty for the first run and for operators
 * @param expiresAt from then on it is good for nothing
 */
public record Enrolment(
        String secretHash,
        Kind kind,
        Charge charge,
        Optional<AdministratorId> by,
        Instant createdAt,
        Instant expiresAt) {

    /** A constant is never renamed: rows hold its name. */
    public enum Kind {
        /** Printed by the first start; good only as long as there is no administrator. */
        FIRST_RUN(Duration.ofDays(30)),
        /** Made by an operator for a lost administrator. */
        OPERATOR(Duration.ofDays(1)),
        /** Made by an administrator of the server. */
        INVITED(Duration.ofDays(7));

        private final Duration lifetime;

        Kind(Duration lifetime) {
            this.lifetime = lifetime;
        }

        public Duration lifetime() {
            return lifetime;
        }
    }
}
