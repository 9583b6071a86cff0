package org.aspirant.practicelms.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's HTTP server on 127.0.0.1, which can leave its port and come back to it.
 *
 * <p>At most {@value #MOST_THREADS} requests are answered at a time; one more is answered by the
 * thread that accepts connections, which slows everybody down instead of piling up.
 */
public final class Server implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Server.class.getName());
    private static final int MOST_THREADS = 128;

    private final Routes routes;
    private final ExecutorService threads;
    private final int port;
    private @Nullable HttpServer running;

    private Server(Routes routes, ExecutorService threads, HttpServer running) {
        this.routes = routes;
        this.threads = threads;
        this.port = running.getAddress().getPort();
        this.running = running;
    }

    /**
     * Takes a port; requests are answered once {@link #begin} is called.
     *
     * @param port 1 to 65535, or 0 for any free port
     * @throws IOException if the port is taken
     */
    public static Server bind(int port, Routes routes) throws IOException {
        // Without it every small answer on a kept connection waits 40 ms for an acknowledgement.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
        return new Server(routes, threads(), listen(port));
    }

    public int port() {
        return port;
    }

    public synchronized void begin() {
        if (running != null) {
            start(running);
        }
    }

    /** Leaves the port: from now on connections are refused. Does nothing if that is so already. */
    public synchronized void unplug() {
        if (running != null) {
            running.stop(0);
            running = null;
        }
    }

    /**
     * Comes back to the same port. Does nothing if the server is there.
     *
     * @throws IOException if another program has taken the port meanwhile
     */
    public synchronized void plugIn() throws IOException {
        if (running == null && !threads.isShutdown()) {
            running = listen(port);
            start(running);
        }
    }

    @Override
    public synchronized void close() {
        unplug();
        threads.shutdownNow();
    }

    private void start(HttpServer server) {
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            send(exchange, answer(exchange));
        } catch (IOException e) {
            LOG.log(Level.FINE, "the caller went away", e);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            return routes.answer(Request.read(exchange));
        } catch (RequestRefused refused) {
            return Response.of(refused.status(), "text/plain; charset=utf-8", refused.reason());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "a defect in the practice platform", e);
            return Response.of(
                    500,
                    "text/plain; charset=utf-8",
                    "The practice platform has a defect; its log says which.");
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        if (!(answer instanceof Response response)) {
            return;
        }
        for (Map.Entry<String, String> header : response.headers().entrySet()) {
            exchange.getResponseHeaders().set(header.getKey(), header.getValue());
        }
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        byte[] body = response.body();
        boolean silent =
                body.length == 0
                        || response.status() == 204
                        || response.status() == 304
                        || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(response.status(), silent ? -1 : body.length);
        if (!silent) {
            exchange.getResponseBody().write(body);
        }
    }

    private static HttpServer listen(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        return HttpServer.create(new InetSocketAddress(loopback, port), 0);
    }

    private static ExecutorService threads() {
        AtomicInteger count = new AtomicInteger();
        return new ThreadPoolExecutor(
                4,
                MOST_THREADS,
                10,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> {
                    Thread thread = new Thread(task, "practice-lms-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.CallerRunsPolicy());
    }
}
