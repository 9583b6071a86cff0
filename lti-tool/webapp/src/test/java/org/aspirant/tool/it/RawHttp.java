package org.aspirant.tool.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes to a server and what it answers: for requests that no client would send. */
final class RawHttp {

    /** Nothing that an outsider sends keeps the tool busy for longer. */
    static final int PATIENCE_MS = 5_000;

    private static final int MOST = 4 * 1024 * 1024;

    private RawHttp() {}

    /**
     * An answer.
     *
     * @param status 0 if the server hung up without one
     * @param text head and body, each byte a character
     */
    record Answer(int status, String text) {}

    /** Sends bytes, says that no more will come, and reads to the end. */
    static Answer send(URI server, byte[] request) {
        try (Socket socket = open(server)) {
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (IOException hungUp) {
                return answer(socket);
            }
            return answer(socket);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no answer in " + PATIENCE_MS + " ms", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Socket open(URI server) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    static Answer answer(Socket socket) throws SocketTimeoutException {
        var all = new ByteArrayOutputStream();
        try {
            byte[] piece = new byte[8192];
            int read = socket.getInputStream().read(piece);
            while (read >= 0 && all.size() < MOST) {
                all.write(piece, 0, read);
                read = socket.getInputStream().read(piece);
            }
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException hungUp) {
            // What came before that is the answer.
        }
        String text = all.toString(StandardCharsets.ISO_8859_1);
        boolean isHttp = text.matches("(?s)HTTP/1\\.1 \\d{3}.*");
        return new Answer(isHttp ? Integer.parseInt(text.substring(9, 12)) : 0, text);
    }
}
