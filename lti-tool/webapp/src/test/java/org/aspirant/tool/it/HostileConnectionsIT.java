package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that no browser would write: none is a fault of ours, and none keeps the server busy.
 */
class HostileConnectionsIT {

    private static final int MOST_SENT = 16 * 1024 * 1024;

    private final HostileSite hostile = SharedServers.hostile();
    private final URI tool = hostile.site().tool().at("/");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void isNoFaultOfOurs(RawHttp.Answer answer) {
        boolean refused = answer.status() == 0 || answer.status() / 100 == 4;
        assertThat(refused).as("0 or 4xx: %s", answer.text()).isTrue();
        assertThat(answer.text()).doesNotContain("Exception", "org.aspirant", "\tat ");
    }

    @AfterAll
    static void theServerHadNoFaultAndStillLaunches() {
        SharedServers.hostile().stillLaunches();
    }

    private String head(String request, String more) {
        return request
                + " HTTP/1.1\r\nHost: localhost:"
                + tool.getPort()
                + "\r\nConnection: close\r\nX-Forwarded-For: "
                + HostileSite.anotherAddress()
                + "\r\n"
                + more
                + "\r\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /lti/login?iss=%",
                "GET /lti/login?iss=%zz&login_hint=%00",
                "GET /lti/login?%=%",
                "GET /lti/login?iss=%C3%28&login_hint=1",
                "GET /lti/register/%00",
                "GET /lti/register/%2e%2e%2f%2e%2e",
                "GET /lti/setup/%2fetc%2fpasswd",
                "GET /l/%00/activity",
                "GET /l/%25%25/../../operator",
                "GET /assets/..%5c..%5c/server.xml",
                "GET /assets/x/%00",
                "GET //lti//login",
                "GET /\u0001",
                "GET /lti/login?iss=\u0000",
                "GET http://evil.example/lti/login",
                "CONNECT evil.example:443",
                "TRACE /lti/launch"
            })
    void anAddressThatIsNoneIsRefused(String request) {
        isNoFaultOfOurs(RawHttp.send(tool, bytes(head(request, ""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=%&id_token=%",
                "state=%zz&id_token=x",
                "state=%00&id_token=%00",
                "=&=&=",
                "&&&&",
                "state",
                "%C3%28=%C3%28",
                "state=\u0000&id_token=\u0000"
            })
    void aFormThatIsNoneIsRefused(String form) {
        String head =
                head(
                        "POST /lti/launch",
                        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                + form.length()
                                + "\r\n");
        var answer = RawHttp.send(tool, bytes(head + form));
        isNoFaultOfOurs(answer);
        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -1\r\n",
                "Content-Length: 99999999999999999999\r\n",
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
                "Transfer-Encoding: nonsense\r\n",
                "Cookie: =;=;;;\r\n",
                "Accept-Language: \u00ff;q=zz,,,-\r\n",
                "Accept: */*/*;q=2\r\n",
                "Accept: text/html;q=much\r\n",
                "X-Forwarded-For: \u0000,,,[::\r\n",
                "Host: a\r\nHost: b\r\n"
            })
    void aHeaderThatIsNoneIsRefused(String header) {
        String form = "Content-Type: application/x-www-form-urlencoded\r\n";
        isNoFaultOfOurs(
                RawHttp.send(tool, bytes(head("POST /lti/launch", form + header) + "state")));
    }

    @Test
    void headersThatAreTooLongOrTooManyAreRefused() {
        isNoFaultOfOurs(
                RawHttp.send(
                        tool, bytes(head("GET /help", "X-Long: " + "a".repeat(1 << 20) + "\r\n"))));
        isNoFaultOfOurs(
                RawHttp.send(tool, bytes(head("GET /help", "X-Many: a\r\n".repeat(5_000)))));
        isNoFaultOfOurs(RawHttp.send(tool, bytes(head("GET /help?" + "a".repeat(1 << 20), ""))));
    }

    @Test
    void aBodyWithoutEndIsCutOff() throws Exception {
        String head =
                head(
                        "POST /lti/launch",
                        "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding:"
                                + " chunked\r\n");
        byte[] chunk = bytes("4000\r\n" + "a".repeat(0x4000) + "\r\n");
        try (Socket socket = RawHttp.open(tool)) {
            OutputStream out = socket.getOutputStream();
            out.write(bytes(head + "6\r\nstate=\r\n"));
            var answer = CompletableFuture.supplyAsync(() -> answer(socket));
            long sent = 0;
            try {
                while (sent < MOST_SENT && !answer.isDone()) {
                    out.write(chunk);
                    sent += chunk.length;
                }
            } catch (IOException hungUp) {
                // Which is what it should do.
            }
            assertThat(sent).as("bytes that were taken").isLessThan(MOST_SENT);
            assertThat(answer.get().status()).isIn(0, 413);
        }
    }

    private static RawHttp.Answer answer(Socket socket) {
        try {
            return RawHttp.answer(socket);
        } catch (java.net.SocketTimeoutException e) {
            throw new AssertionError("no answer", e);
        }
    }
}
