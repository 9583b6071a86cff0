package org.aspirant.lti.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.dynamic.RegistrationOutcome.Registered;
import org.aspirant.lti.http.Excerpt;
import org.aspirant.lti.http.FetchOutcome.Answered;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;

/** Reads what a platform answers to a registration (section 3.6). */
final class RegistrationAnswer {

    private RegistrationAnswer() {}

    /**
     * @param asked what the tool asked for: an answer that names no scopes granted it whole
     */
    static Registered read(
            Answered answer, PlatformConfiguration platform, Set<LtiScope> asked, Reach reach)
            throws RegistrationRefusal {
        checkStatus(answer);
        try {
            ObjectNode body = StrictJson.object(answer.body());
            Optional<DeploymentId> deployment = deployment(body.path(RegistrationRequest.TOOL));
            return new Registered(
                    new Registration(
                            new RegistrationKey(platform.issuer(), id(body.path("client_id"))),
                            platform.endpoints(),
                            deployment
                                    .map(id -> Deployments.known(id.value()))
                                    .orElseGet(Deployments::any),
                            reach),
                    deployment,
                    scopes(body.path("scope"), asked));
        } catch (UnreadableJsonException | IllegalArgumentException e) {
            throw new RegistrationRefusal(
                    RegistrationFault.ANSWER_UNREADABLE,
                    "HTTP " + answer.status() + ": " + e.getMessage());
        }
    }

    /** Moodle answers 200 where the specification says 201, and 404 to a token it cannot read. */
    private static void checkStatus(Answered answer) throws RegistrationRefusal {
        if (answer.succeeded()) {
            return;
        }
        int status = answer.status();
        boolean unsure = status >= 500 || status == 408 || status < 200;
        RegistrationFault fault =
                status == 401 || status == 403 || status == 404
                        ? RegistrationFault.TOKEN_REJECTED
                        : unsure
                                ? RegistrationFault.REGISTRATION_UNCERTAIN
                                : RegistrationFault.REGISTRATION_REFUSED;
        throw new RegistrationRefusal(fault, "HTTP " + status + ": " + Excerpt.of(answer.body()));
    }

    /**
     * Empty, which no id may be, for anything else than a number or a line of text; half a
     * character is no text.
     */
    private static String id(JsonNode value) {
        boolean usable = value.isTextual() || value.isIntegralNumber();
        return usable && !value.asText().matches("(?s).*[\\p{Cntrl}\\p{Cs}].*")
                ? value.asText()
                : "";
    }

    private static Optional<DeploymentId> deployment(JsonNode configuration) {
        JsonNode named = configuration.path("deployment_id");
        return named.isMissingNode() || named.isNull() || named.asText().isEmpty()
                ? Optional.empty()
                : Optional.of(new DeploymentId(id(named)));
    }

    private static Set<LtiScope> scopes(JsonNode said, Set<LtiScope> asked) {
        if (!said.isTextual()) {
            return asked;
        }
        Set<LtiScope> left = EnumSet.noneOf(LtiScope.class);
        Arrays.stream(said.textValue().split("\\s+"))
                .forEach(urn -> LtiScope.of(urn).ifPresent(left::add));
        left.retainAll(asked);
        return left;
    }
}
