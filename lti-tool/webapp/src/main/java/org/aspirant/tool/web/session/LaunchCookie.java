package org.aspirant.tool.web.session;

import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSecret;
import org.aspirant.tool.platformlink.session.LaunchSession;

/** The cookie of one launch, so that tabs and people in one browser stay apart. */
public final class LaunchCookie {

    private static final String PREFIX = "__Host-aspirant_";
    private static final String ATTRIBUTES =
            "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=";

    private LaunchCookie() {}

    static String name(LaunchId launch) {
        return PREFIX + launch.value();
    }

    /** Whether a cookie is one of these, by its name. */
    public static boolean isOne(String name) {
        return name.startsWith(PREFIX);
    }

    /** A whole {@code Set-Cookie} header; the standard class cannot say Partitioned. */
    public static String set(LaunchId launch, LaunchSecret secret) {
        return name(launch) + "=" + secret.value() + ATTRIBUTES + LaunchSession.LONGEST.toSeconds();
    }

    /** A {@code Set-Cookie} header that takes a cookie of ours away. */
    public static String remove(String name) {
        return name + "=" + ATTRIBUTES + "0";
    }
}
