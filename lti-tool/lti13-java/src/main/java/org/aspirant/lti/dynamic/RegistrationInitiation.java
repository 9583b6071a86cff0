package org.aspirant.lti.dynamic;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aspirant.lti.http.Origin;
import org.aspirant.lti.http.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What a platform sends along when it opens the tool's registration address (section 3.3).
 *
 * @param configuration where the platform says what it is
 * @param token goes to that platform alone; null where the platform gives none (D2L)
 */
record RegistrationInitiation(URI configuration, @Nullable String token) {

    static final String CONFIGURATION = "openid_configuration";
    static final String TOKEN = "registration_token";

    private static final int MAX_ADDRESS = 2000;
    private static final Pattern BEARER = Pattern.compile("[A-Za-z0-9._~+/=-]{1,8192}");

    static RegistrationInitiation of(Map<String, List<String>> parameters, Reach reach)
            throws RegistrationRefusal {
        String address = single(parameters, CONFIGURATION);
        String token = single(parameters, TOKEN);
        if (address == null) {
            throw new RegistrationRefusal(
                    RegistrationFault.NOT_STARTED_BY_PLATFORM, "no " + CONFIGURATION);
        }
        if (token != null && !BEARER.matcher(token).matches()) {
            throw new RegistrationRefusal(
                    RegistrationFault.UNUSABLE_TOKEN, "token of " + token.length() + " characters");
        }
        return new RegistrationInitiation(address(address, reach), token);
    }

    /** Sends the token to whom it comes from, and to nobody else without being asked. */
    Map<String, String> authorization() {
        return token == null ? Map.of() : Map.of("Authorization", "Bearer " + token);
    }

    Origin origin() {
        return Origin.of(configuration);
    }

    private static URI address(String given, Reach reach) throws RegistrationRefusal {
        try {
            if (given.length() <= MAX_ADDRESS && reach.permits(new URI(given))) {
                return new URI(given);
            }
        } catch (URISyntaxException e) {
            throw new RegistrationRefusal(
                    RegistrationFault.CONFIGURATION_ADDRESS_REFUSED, "not an address");
        }
        throw new RegistrationRefusal(
                RegistrationFault.CONFIGURATION_ADDRESS_REFUSED, "not an address to call");
    }

    private static @Nullable String single(Map<String, List<String>> parameters, String name)
            throws RegistrationRefusal {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new RegistrationRefusal(RegistrationFault.REPEATED_PARAMETER, name);
        }
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "RegistrationInitiation[" + configuration + "]";
    }
}
