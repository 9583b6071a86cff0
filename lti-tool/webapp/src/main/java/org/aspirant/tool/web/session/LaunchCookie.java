package org.aspirant.tool.web.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSecret;
import org.aspirant.tool.platformlink.session.LaunchSession;

/** The cookie of one launch, so that tabs and people in one browser stay apart. */
public final class LaunchCookie {

    /** Each launch has one; a browser that opened more drops others again. */
    private static final int MOST = 20;

    private static final String PREFIX = "__Host-aspirant_";
    private static final String ATTRIBUTES =
            "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=";

    private LaunchCookie() {}

    static String name(LaunchId launch) {
        return PREFIX + launch.value();
    }

    private static boolean isOne(String name) {
        return name.startsWith(PREFIX);
    }

    /** A whole {@code Set-Cookie} header; the standard class cannot say Partitioned. */
    public static String set(LaunchId launch, LaunchSecret secret) {
        return name(launch) + "=" + secret.value() + ATTRIBUTES + LaunchSession.LONGEST.toSeconds();
    }

    /**
     * {@code Set-Cookie} headers that take launches away where a browser has opened many.
     *
     * @param sent the names of the cookies that the browser holds
     * @param kept the launch that the browser is in, if any
     */
    public static List<String> removeCrowd(Collection<String> sent, Optional<LaunchId> kept) {
        return sent.stream()
                .filter(LaunchCookie::isOne)
                .filter(name -> kept.map(LaunchCookie::name).filter(name::equals).isEmpty())
                .sorted()
                .skip(MOST)
                .map(LaunchCookie::remove)
                .toList();
    }

    /** A {@code Set-Cookie} header that takes a cookie of ours away. */
    public static String remove(String name) {
        return name + "=" + ATTRIBUTES + "0";
    }
}
