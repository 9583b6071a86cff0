package org.aspirant.lti.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.json.StrictJson;

/** What a platform's token endpoint answers: a status and a body of JSON. */
public sealed interface TokenAnswer {

    int status();

    String json();

    /**
     * A token.
     *
     * @param scopes those of the wished ones that the tool may have
     */
    record Issued(String token, Set<LtiScope> scopes, long expiresInSeconds)
            implements TokenAnswer {

        @Override
        public int status() {
            return 200;
        }

        @Override
        public String json() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("access_token", token);
            body.put("token_type", "Bearer");
            body.put("expires_in", expiresInSeconds);
            body.put("scope", LtiScope.joined(scopes));
            return StrictJson.write(body);
        }

        /** Without the token. */
        @Override
        public String toString() {
            return "Issued" + scopes;
        }
    }

    /** No token. */
    record Refused(TokenFault fault) implements TokenAnswer {

        @Override
        public int status() {
            return 400;
        }

        @Override
        public String json() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("error", fault.error());
            body.put("error_description", fault.description());
            return StrictJson.write(body);
        }
    }
}
