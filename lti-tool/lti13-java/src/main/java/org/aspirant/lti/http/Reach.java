package org.aspirant.lti.http;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** How far the addresses of one registration may reach. */
public enum Reach {

    /** https to public addresses, nothing else. */
    PUBLIC,

    /** Also http and https to this machine itself: for development and tests. */
    LOOPBACK;

    private static final int LAST_PORT = 65_535;

    private static final Pattern LOOPBACK_HOST =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");

    /**
     * Whether an address may be used at all, judged by its text; what its host resolves to is
     * judged again when it is called.
     *
     * @return true for an absolute https address with a host, a port that exists if any, and
     *     without user name or fragment; with {@link #LOOPBACK} also for http to {@code localhost},
     *     {@code 127.x.x.x} or {@code [::1]}; false for a loopback host with {@link #PUBLIC}
     */
    public boolean permits(URI address) {
        String scheme = address.getScheme();
        String host = address.getHost();
        if (scheme == null
                || host == null
                || address.getRawUserInfo() != null
                || address.getPort() == 0
                || address.getPort() > LAST_PORT
                || address.getRawFragment() != null) {
            return false;
        }
        if (namesLoopback(host)) {
            return this == LOOPBACK
                    && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
        }
        return scheme.equalsIgnoreCase("https");
    }

    private static boolean namesLoopback(String host) {
        return LOOPBACK_HOST.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
