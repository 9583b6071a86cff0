package org.aspirant.lti.login;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logins that are refused before the platform is asked. */
class LoginRefusalsTest extends LoginAsked {

    @Test
    void takesTheNameThatCanvasUsesForTheDeployment() {
        request.remove("lti_deployment_id");
        set("deployment_id", "d-unknown");

        refused(LoginFault.UNKNOWN_DEPLOYMENT);
    }

    @Test
    void anIssuerAloneWillNotDoWhereItHasSeveral() {
        request.remove("client_id");

        refused(LoginFault.AMBIGUOUS_ISSUER);
    }

    @Test
    void aClientOfAnotherIssuerIsUnknown() {
        set("client_id", "tool-there");

        refused(LoginFault.UNKNOWN_REGISTRATION);
    }

    @ParameterizedTest
    @CsvSource({
        "iss,             NO_ISSUER",
        "login_hint,      NO_LOGIN_HINT",
        "target_link_uri, NO_TARGET_LINK",
    })
    void refusesWhatLacksSomething(String name, LoginFault fault) {
        request.remove(name);
        refused(fault);
        set(name, "");
        refused(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "iss,               https://nowhere.example,       UNKNOWN_REGISTRATION",
        "iss,               https://platform.example/,     UNKNOWN_REGISTRATION",
        "iss,               ' ',                           UNKNOWN_REGISTRATION",
        "client_id,         ' ',                           UNKNOWN_REGISTRATION",
        "client_id,         other,                         UNKNOWN_REGISTRATION",
        "lti_deployment_id, ' ',                           UNUSABLE_DEPLOYMENT",
        "lti_deployment_id, d-3,                           UNKNOWN_DEPLOYMENT",
        "target_link_uri,   https://evil.example/,         FOREIGN_TARGET_LINK",
        "target_link_uri,   javascript:alert(1),           FOREIGN_TARGET_LINK",
        "target_link_uri,   https://tool.example.evil.example/lti, FOREIGN_TARGET_LINK",
    })
    void refusesWhatIsWrong(String name, String value, LoginFault fault) {
        set(name, value);

        refused(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "client_id", "lti_deployment_id"})
    void refusesAParameterSentTwice(String name) {
        request.put(name, List.of("a", "b"));

        refused(LoginFault.REPEATED_PARAMETER);
    }

    @Test
    void refusesMoreThan8KilobytesInOneParameter() {
        set("login_hint", "x".repeat(8192));
        redirected();
        set("login_hint", "x".repeat(8193));

        refused(LoginFault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "client_id", "lti_deployment_id"})
    void refusesANul(String name) {
        set(name, "a\0b");

        refused(LoginFault.UNUSABLE_CHARACTER);
    }

    @Test
    void refusesAnIdOverItsLength() {
        set("lti_deployment_id", "x".repeat(256));
        refused(LoginFault.UNUSABLE_DEPLOYMENT);
        set("iss", "x".repeat(256));
        refused(LoginFault.UNKNOWN_REGISTRATION);
    }
}
