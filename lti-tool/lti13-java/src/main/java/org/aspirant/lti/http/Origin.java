package org.aspirant.lti.http;

import java.net.URI;
import java.util.Locale;

/**
 * Scheme, host and port: what may receive a token that was meant for it.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case
 * @param port 1 to 65535, written out even where it is the scheme's own
 */
public record Origin(String scheme, String host, int port) {

    public Origin {
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("scheme must be http or https, got " + scheme);
        }
        if (host.isEmpty() || !host.equals(host.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("host must be a name in lower case, got " + host);
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port must be 1 to 65535, got " + port);
        }
    }

    /**
     * The origin of an address.
     *
     * @throws IllegalArgumentException if the address is not absolute http or https with a host
     */
    public static Origin of(URI address) {
        String scheme = address.getScheme();
        String host = address.getHost();
        if (scheme == null || host == null) {
            throw new IllegalArgumentException("not an absolute web address: " + address);
        }
        String lower = scheme.toLowerCase(Locale.ROOT);
        return new Origin(lower, host.toLowerCase(Locale.ROOT), port(lower, address));
    }

    /** May be no port that there is: an address can say anything. */
    private static int port(String scheme, URI address) {
        return address.getPort() >= 0 ? address.getPort() : scheme.equals("http") ? 80 : 443;
    }

    /** Whether the address lies under this origin; false for anything that has no origin. */
    public boolean covers(URI address) {
        return host.equalsIgnoreCase(address.getHost())
                && scheme.equalsIgnoreCase(address.getScheme())
                && port == port(scheme, address);
    }

    /** As browsers write it: without the port where it is the scheme's own. */
    @Override
    public String toString() {
        boolean usual = port == (scheme.equals("http") ? 80 : 443);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}
