package org.aspirant.tool.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Answers every request with the same JSON and with a time that a test sets; the JDK's own server
 * tells none but the true one.
 */
final class ClockedServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String json;
    private volatile Duration ahead = Duration.ZERO;

    ClockedServer(String json) {
        this.json = json;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "clocked-server");
        thread.setDaemon(true);
        thread.start();
    }

    String base() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** From now on its clock is so far ahead of the true time. */
    void runAhead(Duration by) {
        ahead = by;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                answer(caller);
            } catch (IOException hungUpOrClosed) {
                Thread.onSpinWait();
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        var request =
                new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        for (String line = request.readLine(); line != null && !line.isEmpty(); ) {
            line = request.readLine();
        }
        String date =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.now().plus(ahead).atOffset(ZoneOffset.UTC));
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head =
                """
                HTTP/1.1 200 OK\r
                Date: %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """;
        caller.getOutputStream()
                .write(head.formatted(date, body.length).getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().write(body);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
