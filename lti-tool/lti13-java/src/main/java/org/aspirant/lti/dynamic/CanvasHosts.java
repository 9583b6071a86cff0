package org.aspirant.lti.dynamic;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Instructure's hosted Canvas: all of its tenants share an issuer whose host none of them is
 * reached at, so that host and issuer cannot be equal as they are elsewhere.
 */
final class CanvasHosts {

    private static final Set<String> ISSUERS =
            Set.of(
                    "https://canvas.instructure.com",
                    "https://canvas.beta.instructure.com",
                    "https://canvas.test.instructure.com");

    private CanvasHosts() {}

    static boolean isSharedIssuer(String issuer) {
        return ISSUERS.contains(issuer);
    }

    /** Whether Instructure itself answers there: it may speak for the shared issuers. */
    static boolean isInstructures(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return "https".equalsIgnoreCase(address.getScheme())
                && (address.getPort() == -1 || address.getPort() == 443)
                && (host.endsWith(".instructure.com") || host.endsWith(".canvaslms.com"));
    }
}
