package org.aspirant.tool.platformlink;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aspirant.lti.http.Origin;
import org.aspirant.lti.registration.Registration;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.aspirant.tool.platformlink.session.LinksWanted;

/**
 * The origins that may frame the pages of a launch: those of its registration, and those that its
 * message wants the person back at. A hosted Canvas frames under the school's own host, which is
 * none of its registration's and need not be in a message.
 */
final class Framers {

    /** The issuers that Instructure's tenants share. */
    private static final Set<String> HOSTED_CANVAS =
            Set.of(
                    "https://canvas.instructure.com",
                    "https://canvas.beta.instructure.com",
                    "https://canvas.test.instructure.com");

    private static final String ITS_TENANTS = "https://*.instructure.com";

    private Framers() {}

    /** Separated by blanks; where the person goes back to comes last. */
    static String of(Registration registration, LaunchSession session) {
        Set<String> origins = new LinkedHashSet<>();
        if (HOSTED_CANVAS.contains(registration.issuer())) {
            origins.add(ITS_TENANTS);
        }
        LinksWanted wanted = session.wanted();
        Stream.of(
                        issuer(registration),
                        Optional.of(registration.endpoints().authorization()),
                        Optional.ofNullable(session.returnTo()),
                        Optional.ofNullable(wanted == null ? null : wanted.returnTo()))
                .flatMap(Optional::stream)
                .forEach(address -> origins.add(Origin.of(address).toString()));
        return String.join(" ", origins);
    }

    /** An issuer need not be an address. */
    private static Optional<URI> issuer(Registration registration) {
        try {
            return Optional.of(new URI(registration.issuer()))
                    .filter(registration.reach()::permits);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
