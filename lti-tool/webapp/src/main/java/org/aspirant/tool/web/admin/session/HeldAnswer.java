package org.aspirant.tool.web.admin.session;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the server would answer in our place, and lets its cookies alone through: the page is
 * ours to write.
 */
final class HeldAnswer extends HttpServletResponseWrapper {

    private @Nullable URI onward;

    HeldAnswer(HttpServletResponse answer) {
        super(answer);
    }

    /** Where the server would have led to. */
    Optional<URI> onward() {
        return Optional.ofNullable(onward);
    }

    @Override
    public void sendRedirect(String location) {
        onward = URI.create(location);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) {
        sendRedirect(location);
    }

    @Override
    public void setStatus(int status) {
        // Ours to say.
    }

    @Override
    public void sendError(int status) {
        // Ours to say.
    }

    @Override
    public void sendError(int status, String words) {
        // Ours to say.
    }

    @Override
    public void setHeader(String name, String value) {
        // Ours to say.
    }

    @Override
    public void addHeader(String name, String value) {
        // Ours to say.
    }

    @Override
    public void setContentType(String type) {
        // Ours to say.
    }

    @Override
    public void setContentLength(int length) {
        // Ours to say.
    }

    @Override
    public void flushBuffer() {
        // Nothing is sent yet.
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Unread();
    }

    private static final class Unread extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("not asynchronous");
        }

        @Override
        public void write(int octet) {
            // Nobody reads it.
        }
    }
}
