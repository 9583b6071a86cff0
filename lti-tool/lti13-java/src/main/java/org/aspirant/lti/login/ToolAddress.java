package org.aspirant.lti.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.aspirant.lti.http.Origin;

/**
 * Where the tool lives: from its configuration, never from a request.
 *
 * @param base everything of the tool lies under it; without query and fragment
 * @param redirectUri where platforms post launches: the one that is registered with them
 */
public record ToolAddress(URI base, URI redirectUri) {

    /**
     * @throws IllegalArgumentException if the redirect URI does not lie under the base
     */
    public ToolAddress {
        if (base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException("base address has a query or a fragment: " + base);
        }
        if (!isUnder(base, redirectUri)) {
            throw new IllegalArgumentException(redirectUri + " does not lie under " + base);
        }
    }

    /** Whether an address is one of the tool's own. */
    public boolean owns(URI address) {
        return isUnder(base, address);
    }

    /** The address that a text names, if it is one of the tool's own. */
    public Optional<URI> own(String address) {
        try {
            return Optional.of(new URI(address)).filter(this::owns);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isUnder(URI base, URI address) {
        String path = address.getRawPath();
        if (path == null
                || address.getRawUserInfo() != null
                || !Origin.of(base).covers(address)
                || path.contains("%2e")
                || path.contains("%2E")
                || path.contains("\\")) {
            return false;
        }
        String root = withSlash(base.normalize().getRawPath());
        return withSlash(address.normalize().getRawPath()).startsWith(root);
    }

    private static String withSlash(String path) {
        return path.endsWith("/") ? path : path + "/";
    }
}
