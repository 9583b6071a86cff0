package org.aspirant.lti.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;

/**
 * The secret that the browser keeps while it is sent to the platform and back, so that nobody can
 * finish in one browser what was begun in another.
 *
 * <p>Each login has its own cookie, so several tabs do not disturb each other.
 *
 * @param state which login it belongs to
 * @param value 256 random bits in base64url
 */
public record BrowserBinding(State state, String value) {

    /** As long as the login itself. */
    public static final Duration LIFETIME = PendingLogin.LIFETIME;

    public static BrowserBinding fresh(State state) {
        return new BrowserBinding(state, Secrets.fresh());
    }

    /** The name of the cookie; also the key in the platform's storage where cookies fail. */
    public String cookieName() {
        return cookieName(state);
    }

    /** The name of the cookie for that login: safe in a header, and does not reveal the state. */
    public static String cookieName(State state) {
        return "__Host-lti_state_" + Secrets.hash(state.value()).substring(0, 22);
    }

    /**
     * A whole {@code Set-Cookie} header. Partitioned, because browsers drop any other cookie that
     * is set inside somebody else's page.
     */
    public String setCookieHeader() {
        return cookieName()
                + "="
                + value
                + "; Path=/; Max-Age="
                + LIFETIME.toSeconds()
                + "; Secure; HttpOnly; SameSite=None; Partitioned";
    }

    /** What may be stored in place of the value. */
    public String hash() {
        return Secrets.hash(value);
    }

    /** Whether a value that a browser showed is the one whose hash was stored. */
    public static boolean matches(String shown, String storedHash) {
        return MessageDigest.isEqual(
                Secrets.hash(shown).getBytes(StandardCharsets.US_ASCII),
                storedHash.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "BrowserBinding[" + state + "]";
    }
}
