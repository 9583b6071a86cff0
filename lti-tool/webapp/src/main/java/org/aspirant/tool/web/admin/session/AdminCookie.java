package org.aspirant.tool.web.admin.session;

import jakarta.ws.rs.core.Cookie;
import java.util.Map;
import java.util.Optional;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.signin.AdminSessions;

/**
 * The cookies of administrators. {@code __Host-} binds them to this host and to TLS; browsers take
 * them from http on localhost too, which they hold to be as safe.
 */
public enum AdminCookie {

    /** Tells a browser from others while nobody is signed in in it. */
    DOOR("__Host-administrator-door", ""),

    /** Half a session. */
    HALF("__Host-administrator-half", "; Max-Age=" + AdminSessions.HALF.toSeconds()),

    SESSION("__Host-administrator", "; Max-Age=" + AdminSessions.LONGEST.toSeconds());

    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    private final String title;
    private final String lifetime;

    AdminCookie(String title, String lifetime) {
        this.title = title;
        this.lifetime = lifetime;
    }

    /** What the browser shows; empty if it shows nothing that can be ours. */
    public Optional<Token> read(Map<String, Cookie> sent) {
        return Optional.ofNullable(sent.get(title)).map(Cookie::getValue).flatMap(Token::parse);
    }

    /** A whole {@code Set-Cookie} header. */
    public String set(Token token) {
        return title + "=" + token.value() + ATTRIBUTES + lifetime;
    }

    /** A {@code Set-Cookie} header that takes the cookie away. */
    public String remove() {
        return title + "=" + ATTRIBUTES + "; Max-Age=0";
    }
}
