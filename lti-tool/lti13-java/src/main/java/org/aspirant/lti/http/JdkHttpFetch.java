package org.aspirant.lti.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.aspirant.lti.http.FetchOutcome.Answered;
import org.aspirant.lti.http.FetchOutcome.Failed;

/**
 * Calls over the network with the JDK's own client.
 *
 * <p>Two seconds to connect, five in all unless told otherwise, at most {@value #CALLS_PER_HOST}
 * calls to one host at a time, no redirects. Before each call the host is resolved and refused if
 * any of its addresses leads into the tool's own network. The client resolves it once more when it
 * connects: the JDK answers that from the same cache (30 seconds), and a host that still changed
 * its address in between would have to show a certificate for its name.
 */
public final class JdkHttpFetch implements HttpFetch {

    public static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);

    public static final Duration FINISH_WITHIN = Duration.ofSeconds(5);

    public static final int CALLS_PER_HOST = 16;

    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "lti-http");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT_WITHIN)
                    .executor(threads)
                    .build();
    private final ConcurrentMap<Origin, Semaphore> free = new ConcurrentHashMap<>();
    private final Duration finishWithin;

    public JdkHttpFetch() {
        this(FINISH_WITHIN);
    }

    /**
     * For calls that somebody waits for.
     *
     * @param finishWithin what a whole call may take, finding the host included
     */
    public JdkHttpFetch(Duration finishWithin) {
        this.finishWithin = finishWithin;
    }

    @Override
    public FetchOutcome fetch(HttpCall call) {
        if (!call.reach().permits(call.address())) {
            return failed(FetchFault.ADDRESS_REFUSED, call, "not an address to call");
        }
        Semaphore places =
                free.computeIfAbsent(
                        Origin.of(call.address()), origin -> new Semaphore(CALLS_PER_HOST));
        if (!places.tryAcquire()) {
            return failed(FetchFault.BUSY, call, CALLS_PER_HOST + " calls under way");
        }
        try {
            return bounded(call);
        } finally {
            places.release();
        }
    }

    private FetchOutcome bounded(HttpCall call) {
        long deadline = System.nanoTime() + finishWithin.toNanos();
        try {
            InetAddress[] addresses =
                    within(deadline, CompletableFuture.supplyAsync(() -> resolve(call), threads));
            if (addresses.length == 0) {
                return failed(FetchFault.UNREACHABLE, call, "unknown host");
            }
            for (InetAddress address : addresses) {
                if (!NetworkAddresses.mayBeCalled(address, call.reach())) {
                    return failed(FetchFault.ADDRESS_REFUSED, call, address.getHostAddress());
                }
            }
        } catch (ExecutionException | TimeoutException e) {
            return failed(FetchFault.UNREACHABLE, call, "host not resolved in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(FetchFault.UNREACHABLE, call, "interrupted");
        }
        return send(call, deadline);
    }

    private FetchOutcome send(HttpCall call, long deadline) {
        try {
            HttpResponse<byte[]> answer =
                    within(
                            deadline,
                            client.sendAsync(
                                    request(call), head -> new CappedBody(call.maxBytes())));
            return Answered.of(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (TimeoutException e) {
            return failed(FetchFault.TIMED_OUT, call, "no complete answer in " + finishWithin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(FetchFault.BROKEN, call, "interrupted");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return failed(faultOf(cause), call, cause.getClass().getSimpleName());
        } catch (IllegalArgumentException e) {
            return failed(FetchFault.ADDRESS_REFUSED, call, "not a request that can be sent");
        }
    }

    private static FetchFault faultOf(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof CappedBody.TooLargeException) {
                return FetchFault.TOO_LARGE;
            }
            if (t instanceof ConnectException
                    || t instanceof HttpConnectTimeoutException
                    || t instanceof UnknownHostException
                    || t instanceof SSLHandshakeException) {
                return FetchFault.UNREACHABLE;
            }
            if (t instanceof HttpTimeoutException) {
                return FetchFault.TIMED_OUT;
            }
        }
        return FetchFault.BROKEN;
    }

    private static HttpRequest request(HttpCall call) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(call.address())
                        .method(
                                call.method(),
                                call.body() == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(call.body()));
        call.headers().forEach(request::header);
        return request.build();
    }

    private static InetAddress[] resolve(HttpCall call) {
        try {
            return InetAddress.getAllByName(call.address().getHost());
        } catch (IOException e) {
            return new InetAddress[0];
        }
    }

    /** Waits to the deadline at most, and gives the work up after it. */
    private static <T> T within(long deadline, CompletableFuture<T> work)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            return work.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } finally {
            work.cancel(true);
        }
    }

    private static FetchOutcome failed(FetchFault fault, HttpCall call, String why) {
        return new Failed(fault, call + ": " + why);
    }
}
