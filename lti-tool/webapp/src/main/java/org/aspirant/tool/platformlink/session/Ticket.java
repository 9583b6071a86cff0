package org.aspirant.tool.platformlink.session;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens one download of one session for a short time: the one secret that stands in an address,
 * since a browser that keeps no cookie can show a download nothing else. Only its hash is stored.
 *
 * @param value 256 random bits as 43 characters of base64url
 */
public record Ticket(String value) {

    /** From being given to being worth nothing. */
    public static final Duration LIFETIME = Duration.ofSeconds(60);

    /** The parameter of the address that carries one. */
    public static final String PARAMETER = "ticket";

    /**
     * @throws IllegalArgumentException if it cannot be one of ours
     */
    public Ticket {
        value = new LaunchSecret(value).value();
    }

    public static Ticket fresh() {
        return new Ticket(LaunchSecret.fresh().value());
    }

    /** The ticket that somebody showed; empty if it cannot be one of ours. */
    public static Optional<Ticket> parse(@Nullable String shown) {
        return LaunchSecret.parse(shown).map(secret -> new Ticket(secret.value()));
    }

    /** SHA-256 in hexadecimal: what may be stored. */
    public String hash() {
        return new LaunchSecret(value).hash();
    }

    @Override
    public String toString() {
        return "Ticket[…]";
    }
}
