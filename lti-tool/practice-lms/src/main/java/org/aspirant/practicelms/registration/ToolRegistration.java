package org.aspirant.practicelms.registration;

import java.net.URI;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.platform.RegisteredTool;

/**
 * The tool as the platform knows it.
 *
 * @param tool client id, addresses and scopes
 * @param targetLinkUri the {@code target_link_uri} of a launch
 */
public record ToolRegistration(RegisteredTool tool, URI targetLinkUri) {

    /** The client id that every practice platform gives the tool. */
    public static final String CLIENT_ID = "aspirant-practice";

    /**
     * The registration of Aspirant at an address.
     *
     * @param toolBase address of the tool without a slash at its end, {@code http://localhost:9080}
     */
    public static ToolRegistration of(URI toolBase) {
        String launch = toolBase + "/lti/launch";
        return new ToolRegistration(
                new RegisteredTool(
                        CLIENT_ID,
                        URI.create(toolBase + "/lti/login"),
                        Set.of(launch),
                        URI.create(toolBase + "/lti/jwks"),
                        Set.of(
                                LtiScope.LINE_ITEMS,
                                LtiScope.LINE_ITEMS_READ_ONLY,
                                LtiScope.RESULTS,
                                LtiScope.SCORES,
                                LtiScope.MEMBERSHIPS),
                        Reach.LOOPBACK),
                URI.create(launch));
    }

    public String clientId() {
        return tool.clientId();
    }

    /** The same tool, whose key set this platform fetches from another address. */
    public ToolRegistration withKeysAt(URI address) {
        return new ToolRegistration(
                new RegisteredTool(
                        tool.clientId(),
                        tool.loginInitiation(),
                        tool.redirectUris(),
                        address,
                        tool.scopes(),
                        tool.reach()),
                targetLinkUri);
    }

    /** The same tool, which may ask for no access token any more. */
    ToolRegistration withoutScopes() {
        return new ToolRegistration(
                new RegisteredTool(
                        tool.clientId(),
                        tool.loginInitiation(),
                        tool.redirectUris(),
                        tool.jwks(),
                        Set.of(),
                        tool.reach()),
                targetLinkUri);
    }

    /** Scheme, host and port of the tool, for content policies. */
    public String origin() {
        URI login = tool.loginInitiation();
        return login.getScheme() + "://" + login.getRawAuthority();
    }
}
