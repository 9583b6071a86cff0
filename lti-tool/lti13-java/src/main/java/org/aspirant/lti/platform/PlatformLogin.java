package org.aspirant.lti.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.registration.DeploymentId;
import org.jspecify.annotations.Nullable;

/**
 * What a platform sends to a tool's login address to begin a launch.
 *
 * @param issuer the platform
 * @param clientId the tool
 * @param deployment which installation of it
 * @param loginHint who is to be logged in, in whatever words the platform likes
 * @param messageHint which message is meant, likewise
 * @param targetLink what the tool shall open
 * @param storageTarget the frame that keeps values for the tool; null if there is none
 */
public record PlatformLogin(
        String issuer,
        String clientId,
        DeploymentId deployment,
        String loginHint,
        String messageHint,
        URI targetLink,
        @Nullable String storageTarget) {

    /** For a query or a form. */
    public Parameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("iss", issuer);
        parameters.put("login_hint", loginHint);
        parameters.put("target_link_uri", targetLink.toString());
        parameters.put("lti_message_hint", messageHint);
        parameters.put("client_id", clientId);
        parameters.put("lti_deployment_id", deployment.value());
        if (storageTarget != null) {
            parameters.put("lti_storage_target", storageTarget);
        }
        return Parameters.ofSingle(parameters);
    }
}
