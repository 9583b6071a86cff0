package org.aspirant.tool.wiring.settings;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A district's identity provider, by which administrators may sign in. The server itself reads the
 * same variables ({@code district-sign-in.xml}) and asks the provider; here they are checked, since
 * a server that lacks one says so only when somebody signs in.
 *
 * @param issuer as the provider's ID tokens name it ({@code ASPIRANT_SIGN_IN_ISSUER})
 */
public record SignInSettings(String issuer) {

    /** Names the file of the server's configuration that is to be read too. */
    private static final String SWITCH = "ASPIRANT_SIGN_IN";

    /**
     * Reads them.
     *
     * @return empty where no sign-in is switched on
     * @throws IllegalStateException if it is and something is missing; the message says what
     */
    static Optional<SignInSettings> from(Map<String, String> environment, boolean development) {
        if (environment.getOrDefault(SWITCH, "").isBlank()) {
            return Optional.empty();
        }
        for (String needed : new String[] {"_CLIENT_ID", "_CLIENT_SECRET"}) {
            if (environment.getOrDefault(SWITCH + needed, "").isBlank()) {
                throw new IllegalStateException(
                        SWITCH
                                + needed
                                + " is not set: the identity provider gives it out for the address"
                                + " ASPIRANT_BASE_URL/admin/oidcclient/redirect/district. Without "
                                + SWITCH
                                + " nobody is asked for it.");
            }
        }
        return Optional.of(
                new SignInSettings(
                        issuer(environment.getOrDefault(SWITCH + "_ISSUER", ""), development)));
    }

    private static String issuer(String given, boolean development) {
        String issuer = given.strip();
        boolean right;
        try {
            URI address = URI.create(issuer);
            right =
                    address.getHost() != null
                            && ("https".equals(address.getScheme())
                                    || (development && "http".equals(address.getScheme())));
        } catch (IllegalArgumentException notAnAddress) {
            right = false;
        }
        if (!right) {
            throw new IllegalStateException(
                    "ASPIRANT_SIGN_IN_ISSUER must be the https address that the identity provider"
                            + " names itself by, such as https://login.example.edu; it is \""
                            + given
                            + "\"");
        }
        return issuer;
    }
}
