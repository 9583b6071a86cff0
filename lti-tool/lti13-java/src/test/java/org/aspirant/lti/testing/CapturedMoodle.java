package org.aspirant.lti.testing;

import java.net.URI;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;

/** The Moodle 4.5.6 whose conversations are played back, as the tool had it registered. */
public final class CapturedMoodle {

    public static final String ADDRESS = "http://127.0.0.1:8090";

    public static final Registration REGISTRATION =
            new Registration(
                    new RegistrationKey(ADDRESS, "egpR3v51ElwoYOq"),
                    new PlatformEndpoints(
                            URI.create(ADDRESS + "/mod/lti/auth.php"),
                            URI.create(ADDRESS + "/mod/lti/token.php"),
                            URI.create(ADDRESS + "/mod/lti/certs.php")),
                    Deployments.known("1"),
                    Reach.LOOPBACK);

    private CapturedMoodle() {}
}
