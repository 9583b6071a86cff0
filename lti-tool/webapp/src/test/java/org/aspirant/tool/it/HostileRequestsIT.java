package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.aspirant.tool.it.HostilePlatform.Begun;
import org.aspirant.tool.it.HostilePlatform.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields, methods and forms that no platform sends. */
class HostileRequestsIT extends HostileLaunches {

    @Test
    void aFieldThatIsThereTwiceIsRefusedAndSpendsNothing() {
        Begun begun = hostile.begin(Keys.GOOD);
        String form = HostileSite.form(begun, hostile.platform().token(message(Keys.GOOD), begun));
        for (String twice : List.of("&state=" + begun.state(), "&id_token=x", "&state=")) {
            Page page = begun.visitor().arrive(Visitor.posting(hostile.launch(), form + twice));
            refusedAs(page, 400, "repeated-parameter");
        }
        String login = HostilePlatform.login(hostile.site(), Keys.GOOD).encoded();
        refusedAs(
                begun.visitor().get("/lti/login?" + login + "&iss=https%3A%2F%2Fother.example"),
                400,
                "repeated-parameter");
        assertThat(begun.visitor().arrive(Visitor.posting(hostile.launch(), form)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "GET, /lti/launch, 405",
        "PUT, /lti/launch, 405",
        "DELETE, /lti/launch, 405",
        "PATCH, /lti/login, 405",
        "PUT, /lti/login, 405",
        "POST, /lti/jwks, 405",
        "POST, /lti/canvas.json, 405",
        "DELETE, /lti/register/x, 405",
        "PROPFIND, /lti/launch, 405",
        "X, /lti/login, 405",
        "POST, /help, 405"
    })
    void aMethodThatIsNotOfferedIsSaidToBeNone(String method, String path, int status) {
        var answer =
                hostile.visitor()
                        .arrive(
                                HttpRequest.newBuilder(hostile.site().tool().at(path))
                                        .method(method, BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.heading()).isEqualTo("This page cannot be opened this way");
    }

    @ParameterizedTest
    @CsvSource({
        "/help, text/html",
        "/, text/html",
        "/admin/sign-in, text/html",
        "/lti/setup/canvas, text/html",
        "/lti/canvas.json, application/json",
        "/lti/jwks, application/json"
    })
    void whateverFormIsWantedAnAddressAnswersInItsOwn(String path, String type) {
        for (String wanted :
                List.of(
                        "application/json",
                        "text/html",
                        "image/png",
                        "application/jwk-set+json",
                        "*/*;q=0",
                        "text/plain;q=2")) {
            var answer =
                    hostile.visitor()
                            .send(
                                    HttpRequest.newBuilder(hostile.site().tool().at(path))
                                            .header("Accept", wanted)
                                            .GET());
            assertThat(answer.statusCode()).as(wanted).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/lti/launch, application/json",
        "/lti/launch, text/plain",
        "/lti/launch, multipart/form-data; boundary=x",
        "/lti/login, application/json",
        "/lti/register/x, application/xml",
        "/lti/launch, application/x-www-form-urlencoded-not",
        "/lti/launch, ;;;"
    })
    void aFormOfAnotherKindIsNotRead(String path, String type) {
        var answer =
                hostile.visitor()
                        .arrive(
                                HttpRequest.newBuilder(hostile.site().tool().at(path))
                                        .header("Content-Type", type)
                                        .POST(BodyPublishers.ofString("state=x&id_token=y")));
        assertThat(answer.status()).as("%s", answer).isIn(415, 400);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }
}
