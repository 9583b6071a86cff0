package org.aspirant.lti.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that misbehaves, on a port of its own. */
class JdkHttpFetchTest {

    private final JdkHttpFetch fetch = new JdkHttpFetch();
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private interface Behaviour {
        void with(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private URI on(String path, Behaviour behaviour) {
        server.createContext(
                path,
                exchange -> {
                    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                    try (exchange) {
                        behaviour.with(exchange);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        return URI.create(base + path);
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

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Test
    void bringsBackStatusHeadersAndBody() {
        URI address =
                on(
                        "/ok",
                        exchange -> {
                            exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
                            answer(exchange, 203, "añadido".getBytes(StandardCharsets.UTF_8));
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
                on(
                        "/post",
                        exchange -> {
                            received.add(exchange.getRequestHeaders().getFirst("Content-Type"));
                            received.add(exchange.getRequestHeaders().getFirst("Accept"));
                            received.add(
                                    new String(
                                            exchange.getRequestBody().readAllBytes(),
                                            StandardCharsets.UTF_8));
                            answer(exchange, 200, new byte[0]);
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
        URI elsewhere = on("/elsewhere", exchange -> answer(exchange, 200, new byte[] {'x'}));
        URI address =
                on(
                        "/moved",
                        exchange -> {
                            exchange.getResponseHeaders().set("Location", elsewhere.toString());
                            answer(exchange, status, new byte[0]);
                        });

        assertThat(((FetchOutcome.Answered) get(address)).status()).isEqualTo(status);
        assertThat(asked).containsExactly("GET /moved");
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() {
        failed(getWithinHalfASecond(on("/hang", exchange -> over.await())), FetchFault.TIMED_OUT);
    }

    @Test
    void givesUpOnAServerThatAnswersOneByteAtATime() {
        URI address =
                on(
                        "/drip",
                        exchange -> {
                            exchange.sendResponseHeaders(200, 1000);
                            exchange.getResponseBody().write('x');
                            exchange.getResponseBody().flush();
                            over.await();
                        });

        failed(getWithinHalfASecond(address), FetchFault.TIMED_OUT);
    }

    @Test
    void hangsUpOn64Megabytes() {
        byte[] megabyte = new byte[1 << 20];
        URI address =
                on(
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
        URI address = on("/ten", exchange -> answer(exchange, 200, new byte[10]));

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
                    threads.submit(
                            () -> {
                                try (Socket caller = socket.accept()) {
                                    caller.getOutputStream()
                                            .write(
                                                    "220 mail\r\n\r\n"
                                                            .getBytes(StandardCharsets.US_ASCII));
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
                    threads.submit(
                            () -> {
                                try (Socket caller = socket.accept()) {
                                    caller.getOutputStream()
                                            .write(answer.getBytes(StandardCharsets.UTF_8));
                                    over.await();
                                }
                                return null;
                            });
            FetchOutcome outcome =
                    get(URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/"));
            assertThat(((FetchOutcome.Answered) outcome).body()).isEqualTo("[]");
            over.countDown();
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
        URI address = on("/inside", exchange -> answer(exchange, 200, new byte[0]));

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
        assertThat(asked).isEmpty();
    }

    @Test
    void keepsASlowPlatformFromTakingEveryThread() throws Exception {
        CountDownLatch full = new CountDownLatch(JdkHttpFetch.CALLS_PER_HOST);
        URI address =
                on(
                        "/slow",
                        exchange -> {
                            full.countDown();
                            over.await();
                        });
        List<Future<FetchOutcome>> calls = new CopyOnWriteArrayList<>();
        for (int i = 0; i < JdkHttpFetch.CALLS_PER_HOST; i++) {
            calls.add(threads.submit(() -> get(address)));
        }
        full.await();

        failed(get(address), FetchFault.BUSY);
        over.countDown();
        for (Future<FetchOutcome> call : calls) {
            assertThat(call.get()).isInstanceOf(FetchOutcome.Failed.class);
        }
    }

    @Test
    void refusesAHeaderThatWouldSplitTheRequest() {
        URI address = on("/split", exchange -> answer(exchange, 200, new byte[0]));

        failed(
                fetch.fetch(
                        HttpCall.get(
                                address,
                                Map.of("Authorization", "Bearer a\r\nX-Other: b"),
                                Reach.LOOPBACK)),
                FetchFault.ADDRESS_REFUSED);
        assertThat(asked).isEmpty();
    }
}
