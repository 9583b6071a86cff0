package org.aspirant.lti.login;

import java.util.List;
import java.util.Map;
import org.aspirant.lti.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What a platform sends to begin a launch, by GET or by POST.
 *
 * @param parameters as received
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#additional-login-parameters">LTI Core 1.3,
 *     section 4.1</a>
 */
public record LoginRequest(Parameters parameters) {

    static final List<String> NAMES =
            List.of(
                    "iss",
                    "login_hint",
                    "target_link_uri",
                    "lti_message_hint",
                    "client_id",
                    "lti_deployment_id",
                    "deployment_id",
                    "lti_storage_target");

    public static LoginRequest of(Map<String, List<String>> parameters) {
        return new LoginRequest(new Parameters(parameters));
    }

    @Nullable String issuer() {
        return parameters.value("iss");
    }

    @Nullable String loginHint() {
        return parameters.value("login_hint");
    }

    @Nullable String targetLinkUri() {
        return parameters.value("target_link_uri");
    }

    @Nullable String messageHint() {
        return parameters.value("lti_message_hint");
    }

    @Nullable String clientId() {
        return parameters.value("client_id");
    }

    /** By the specification's name, or else by the one that Canvas's documents use. */
    @Nullable String deploymentId() {
        String specified = parameters.value("lti_deployment_id");
        return specified != null ? specified : parameters.value("deployment_id");
    }

    @Nullable String storageTarget() {
        return parameters.value("lti_storage_target");
    }
}
