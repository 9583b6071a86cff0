package org.aspirant.lti.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.testing.FakePlatform;

/** A login as a platform asks for it, with nothing wrong, and what becomes of it. */
abstract class LoginAsked {

    final FakePlatform platform = new FakePlatform();
    final Map<String, List<String>> request = new LinkedHashMap<>();

    LoginAsked() {
        set("iss", "https://platform.example");
        set("client_id", "aspirant-tool");
        set("login_hint", "person 7");
        set("target_link_uri", "https://tool.example/lti/launch?sim=1");
        set("lti_message_hint", "{\"a\":\"b&c=d\"}");
        set("lti_deployment_id", "d-1");
    }

    void set(String name, String value) {
        request.put(name, List.of(value));
    }

    LoginOutcome initiate() {
        return platform.login.initiate(LoginRequest.of(request));
    }

    LoginOutcome.Redirect redirected() {
        LoginOutcome outcome = initiate();
        assertThat(outcome).isInstanceOf(LoginOutcome.Redirect.class);
        return (LoginOutcome.Redirect) outcome;
    }

    void refused(LoginFault fault) {
        LoginOutcome outcome = initiate();
        assertThat(outcome).isInstanceOf(LoginOutcome.Refused.class);
        assertThat(((LoginOutcome.Refused) outcome).fault()).isEqualTo(fault);
    }
}
