package org.aspirant.lti.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.aspirant.lti.testing.MisbehavingServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that misbehaves, on a port of its own. */
class JdkHttpFetchTest {

    private final JdkHttpFetch fetch = new JdkHttpFetch();
    private final MisbehavingServer server = new MisbehavingServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private FetchOutcome get(URI address) {
        return fetch.fetch(HttpCall.get(address, Map.of(), Reach.LOOPBACK));
    }

    private static FetchOutcome getWithinHalfASecond(URI address) {
        return new JdkHttpFetch(Duration.ofMillis(500))
                .fetch(HttpCall.get(address, Map.of(), Reach.LOOPBACK));
    }

    private static void failed(FetchOutcome outcome, FetchFault fault) {
        assertThat(outcome).isInstanceOf(FetchOutcome.Failed.class);
        assertThat(((FetchOutcome.Failed) outcome).fault()).isEqualTo(fault);
    }

    @Test
    void bringsBackStatusHeadersAndBody() {
        URI address =
                server.on(
                        "/ok",
                        exchange -> {
                            exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
                            MisbehavingServer.answer(exchange, 203, "añadido");
                        });
        var answered = (FetchOutcome.Answered) get(address);

        assertThat(answered.status()).isEqualTo(203);
        assertThat(answered.body()).isEqualTo("añadido");
        assertThat(answered.header("cache-control")).contains("max-age=600");
    }

    @Test
    void sendsBodyAndMediaTypesAsTheyAre() {
        List<String> received = new CopyOnWriteArrayList<>();
        URI address =
                server.on(
                        "/post",
                        exchange -> {
                            received.add(exchange.getRequestHeaders().getFirst("Content-Type"));
                            received.add(exchange.getRequestHeaders().getFirst("Accept"));
                            received.add(MisbehavingServer.body(exchange));
                            MisbehavingServer.answer(exchange, 200, "");
                        });
        FetchOutcome outcome =
                fetch.fetch(
                        HttpCall.post(
                                address,
                                Map.of(
                                        "Content-Type",
                                        "application/vnd.ims.lis.v1.score+json",
                                        "Accept",
                                        "*/*"),
                                "{\"comment\":\"bien hecho, Íñigo\"}",
                                Reach.LOOPBACK));

        assertThat(((FetchOutcome.Answered) outcome).succeeded()).isTrue();
        assertThat(received)
                .containsExactly(
                        "application/vnd.ims.lis.v1.score+json",
                        "*/*",
                        "{\"comment\":\"bien hecho, Íñigo\"}");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) {
        URI elsewhere =
                server.on("/elsewhere", exchange -> MisbehavingServer.answer(exchange, 200, "x"));
        URI address =
                server.on(
                        "/moved",
                        exchange -> {
                            exchange.getResponseHeaders().set("Location", elsewhere.toString());
                            MisbehavingServer.answer(exchange, status, "");
                        });

        assertThat(((FetchOutcome.Answered) get(address)).status()).isEqualTo(status);
        assertThat(server.asked()).containsExactly("/moved");
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() {
        failed(
                getWithinHalfASecond(server.on("/hang", exchange -> server.hang())),
                FetchFault.TIMED_OUT);
    }

    @Test
    void givesUpOnAServerThatAnswersOneByteAtATime() {
        URI address =
                server.on(
                        "/drip",
                        exchange -> {
                            exchange.sendResponseHeaders(200, 1000);
                            exchange.getResponseBody().write('x');
                            exchange.getResponseBody().flush();
                            server.hang();
                        });

        failed(getWithinHalfASecond(address), FetchFault.TIMED_OUT);
    }

    @Test
    void hangsUpOn64Megabytes() {
        byte[] megabyte = new byte[1 << 20];
        URI address =
                server.on(
                        "/huge",
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            try (OutputStream body = exchange.getResponseBody()) {
                                for (int i = 0; i < 64; i++) {
                                    body.write(megabyte);
                                }
                            }
                        });

        failed(get(address), FetchFault.TOO_LARGE);
    }

    @Test
    void takesExactlyAsMuchAsItMay() {
        URI address =
                server.on(
                        "/ten", exchange -> MisbehavingServer.answer(exchange, 200, "0123456789"));

        assertThat(fetch.fetch(new HttpCall("GET", address, Map.of(), null, 10, Reach.LOOPBACK)))
                .isInstanceOf(FetchOutcome.Answered.class);
        failed(
                fetch.fetch(new HttpCall("GET", address, Map.of(), null, 9, Reach.LOOPBACK)),
                FetchFault.TOO_LARGE);
    }

    @Test
    void makesNothingOfWhatIsNoHttp() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Future<?> answering =
                    server.threads()
                            .submit(
                                    () -> {
                                        try (Socket caller = socket.accept()) {
                                            caller.getOutputStream()
                                                    .write(
                                                            "220 mail\r\n\r\n"
                                                                    .getBytes(
                                                                            StandardCharsets
                                                                                    .US_ASCII));
                                        }
                                        return null;
                                    });
            failed(
                    get(URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/")),
                    FetchFault.BROKEN);
            answering.get();
        }
    }

    @Test
    void readsAHeaderInCurlyQuotesAsMoodleSendsIt() throws Exception {
        String answer =
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"
                        + "Link: <http://127.0.0.1/x>; rel=“next”\r\n\r\n[]";
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Future<?> answering =
                    server.threads()
                            .submit(
                                    () -> {
                                        try (Socket caller = socket.accept()) {
                                            caller.getOutputStream()
                                                    .write(answer.getBytes(StandardCharsets.UTF_8));
                                            server.hang();
                                        }
                                        return null;
                                    });
            FetchOutcome outcome =
                    get(URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/"));
            assertThat(((FetchOutcome.Answered) outcome).body()).isEqualTo("[]");
            server.letGo();
            answering.get();
        }
    }

    @Test
    void saysThatNothingWasSentWhereNobodyListens() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        FetchOutcome outcome = get(URI.create("http://127.0.0.1:" + port + "/"));

        failed(outcome, FetchFault.UNREACHABLE);
        assertThat(((FetchOutcome.Failed) outcome).fault().mayHaveArrived()).isFalse();
    }

    @Test
    void callsThisMachineOnlyWhereItMay() {
        URI address = server.on("/inside", exchange -> MisbehavingServer.answer(exchange, 200, ""));

        failed(
                fetch.fetch(HttpCall.get(address, Map.of(), Reach.PUBLIC)),
                FetchFault.ADDRESS_REFUSED);
        for (String inside :
                List.of("https://10.0.0.1/", "https://169.254.169.254/", "https://[fd00::1]/")) {
            failed(get(URI.create(inside)), FetchFault.ADDRESS_REFUSED);
            failed(
                    fetch.fetch(HttpCall.get(URI.create(inside), Map.of(), Reach.PUBLIC)),
                    FetchFault.ADDRESS_REFUSED);
        }
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void keepsASlowPlatformFromTakingEveryThread() throws Exception {
        CountDownLatch full = new CountDownLatch(JdkHttpFetch.CALLS_PER_HOST);
        URI address =
                server.on(
                        "/slow",
                        exchange -> {
                            full.countDown();
                            server.hang();
                        });
        List<Future<FetchOutcome>> calls = new CopyOnWriteArrayList<>();
        for (int i = 0; i < JdkHttpFetch.CALLS_PER_HOST; i++) {
            calls.add(server.threads().submit(() -> get(address)));
        }
        full.await();

        failed(get(address), FetchFault.BUSY);
        server.letGo();
        for (Future<FetchOutcome> call : calls) {
            assertThat(call.get()).isInstanceOf(FetchOutcome.Failed.class);
        }
    }

    @Test
    void refusesAHeaderThatWouldSplitTheRequest() {
        URI address = server.on("/split", exchange -> MisbehavingServer.answer(exchange, 200, ""));

        failed(
                fetch.fetch(
                        HttpCall.get(
                                address,
                                Map.of("Authorization", "Bearer a\r\nX-Other: b"),
                                Reach.LOOPBACK)),
                FetchFault.ADDRESS_REFUSED);
        assertThat(server.asked()).isEmpty();
    }
}
