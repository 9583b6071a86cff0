package org.aspirant.practicelms.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aspirant.lti.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Launches again and again. Goes through its launches in parts: the logins of a part, then its
 * tokens, then its launches, each by as many users at a time as the plan says. Where tokens are
 * signed ahead the clock stands still meanwhile; else they are signed by the users between login
 * and launch.
 */
final class LoadRun implements AutoCloseable {

    /** Few enough that no login is forgotten by the tool before its launch comes. */
    private static final int PART = 2_000;

    private final LoadPlan plan;
    private final Messages messages;
    private final HttpClient client;
    private final ExecutorService users;

    LoadRun(LoadPlan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
        this.users = Executors.newFixedThreadPool(plan.users());
    }

    /** A launch that waits for its token or for being posted. */
    private static final class Arrival {

        private final int number;
        private final Visit visit;
        private final Parameters asked;
        private @Nullable String token;

        Arrival(int number, Visit visit, Parameters asked) {
            this.number = number;
            this.visit = visit;
            this.asked = asked;
        }
    }

    /** Something that a user does; how long it takes is for it to say. */
    @FunctionalInterface
    private interface Step<T> {
        void take(T one) throws LaunchFailed;
    }

    /**
     * Launches.
     *
     * @param first the number of the first
     * @param result is given what is measured
     */
    void launch(int first, int launches, LoadResult result) {
        for (int from = first; from < first + launches; from += PART) {
            part(from, Math.min(PART, first + launches - from), result);
            result.memory();
        }
    }

    private void part(int from, int launches, LoadResult result) {
        var arrived = new ConcurrentLinkedQueue<Arrival>();
        result.measured(
                () ->
                        all(
                                IntStream.range(from, from + launches).boxed().toList(),
                                number -> arrived.add(login(number, result)),
                                result.failures()));
        if (plan.ahead()) {
            all(List.copyOf(arrived), this::sign, result.failures());
        }
        result.measured(
                () ->
                        all(
                                List.copyOf(arrived),
                                arrival -> launch(arrival, result),
                                result.failures()));
    }

    private Arrival login(int number, LoadResult result) throws LaunchFailed {
        var visit = new Visit(client);
        Parameters login = messages.login(number);
        long begun = System.nanoTime();
        Parameters asked = visit.login(plan.login(), login);
        result.logins().add(System.nanoTime() - begun);
        if (!plan.clientId().equals(asked.value("client_id"))
                || !plan.launch().toString().equals(asked.value("redirect_uri"))
                || asked.value("nonce") == null) {
            throw new LaunchFailed(
                    "login: asks the platform with another client_id or redirect_uri than given,"
                            + " or without a nonce");
        }
        return new Arrival(number, visit, asked);
    }

    private void sign(Arrival arrival) {
        arrival.token =
                messages.token(arrival.number, String.valueOf(arrival.asked.value("nonce")));
    }

    private void launch(Arrival arrival, LoadResult result) throws LaunchFailed {
        if (arrival.token == null) {
            sign(arrival);
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id_token", String.valueOf(arrival.token));
        String state = arrival.asked.value("state");
        if (state != null) {
            form.put("state", state);
        }
        Parameters posted = Parameters.ofSingle(form);
        long begun = System.nanoTime();
        Optional<URI> page = arrival.visit.launch(plan.launch(), posted);
        long launched = System.nanoTime();
        result.launches().add(launched - begun);
        if (plan.follow() && page.isPresent()) {
            arrival.visit.open(page.get());
            result.pages().add(System.nanoTime() - launched);
        }
    }

    /** Each is taken by some user, and no user waits for another. */
    private <T> void all(List<T> ones, Step<T> step, Failures failures) {
        var next = new AtomicInteger();
        Stream.generate(() -> users.submit(() -> some(ones, next, step, failures)))
                .limit(plan.users())
                .toList()
                .forEach(LoadRun::await);
    }

    private static <T> void some(
            List<T> ones, AtomicInteger next, Step<T> step, Failures failures) {
        for (int at = next.getAndIncrement(); at < ones.size(); at = next.getAndIncrement()) {
            try {
                step.take(ones.get(at));
            } catch (LaunchFailed e) {
                failures.add(e.reason());
            }
        }
    }

    private static void await(Future<?> user) {
        try {
            user.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while launching", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        users.shutdownNow();
    }
}
