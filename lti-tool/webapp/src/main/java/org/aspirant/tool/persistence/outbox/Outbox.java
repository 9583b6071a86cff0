package org.aspirant.tool.persistence.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.tool.platformlink.delivery.PendingScore;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The delivering end of the outbox: what falls due, and which message is sent. Each method is whole
 * by itself: no transaction spans a call to a platform.
 */
public final class Outbox {

    /** How many pairs one sweep takes up; the rest is found by the next. */
    private static final int SWEEP = 1_000;

    private final Jdbi jdbi;
    private final Clock clock;

    public Outbox(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Pairs with something to send and no execution of this task scheduled for them. */
    List<Pair> pairsWaiting(String task) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select d.pair from departure d
                                        where d.state = :waiting and not exists (
                                            select 1 from scheduled_tasks t
                                            where t.task_name = :task and t.task_instance = d.pair)
                                        group by d.pair order by min(d.number) limit :most""")
                                .bind("waiting", Standing.State.WAITING.name())
                                .bind("task", task)
                                .bind("most", SWEEP)
                                .map((row, context) -> new Pair(row.getString("pair")))
                                .list());
    }

    /** How many executions of a task are scheduled or running. */
    int scheduled(String task) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select count(*) from scheduled_tasks where task_name ="
                                                + " :task")
                                .bind("task", task)
                                .mapTo(Integer.class)
                                .one());
    }

    /**
     * Begins an attempt to send the newest message of a pair, with a timestamp later than any that
     * was given before. Whatever the newest one replaces is settled here: an older grade, and
     * progress once there is a grade, which it would erase.
     *
     * @return empty if there is nothing to send, or somebody else began an attempt just now
     */
    Optional<Attempt> begin(Pair pair) {
        return jdbi.withHandle(
                handle -> {
                    List<Departure> all = departures(handle, pair);
                    var newest = newest(all);
                    newest.ifPresent(row -> supersede(handle, pair, row, all));
                    return newest.filter(Departure::isWaiting)
                            .flatMap(row -> stamp(handle, row, all));
                });
    }

    private static List<Departure> departures(Handle handle, Pair pair) {
        return handle.createQuery("select * from departure where pair = :pair order by number")
                .bind("pair", pair.value())
                .map((row, context) -> Departure.of(row))
                .list();
    }

    /** The last grade, or the last progress where there is no grade. */
    private static Optional<Departure> newest(List<Departure> all) {
        return all.stream()
                .max(Comparator.comparing(Departure::isGraded).thenComparing(Departure::number));
    }

    /**
     * By the numbers that were read: a row of a transaction that is still open may get in between
     * later, and is looked at then.
     */
    private void supersede(Handle handle, Pair pair, Departure newest, List<Departure> all) {
        List<Long> replaced =
                all.stream()
                        .filter(row -> row.isWaiting() && row.number() != newest.number())
                        .map(Departure::number)
                        .toList();
        if (!replaced.isEmpty()) {
            handle.createUpdate(
                            """
                            update departure set state = :superseded, settled_at = :now
                            where pair = :pair and state = :waiting and number in (<replaced>)""")
                    .bind("superseded", Standing.State.SUPERSEDED.name())
                    .bind("waiting", Standing.State.WAITING.name())
                    .bind("now", clock.instant())
                    .bind("pair", pair.value())
                    .bindList("replaced", replaced)
                    .execute();
        }
    }

    private Optional<Attempt> stamp(Handle handle, Departure row, List<Departure> all) {
        Instant now = clock.instant();
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        Instant stamp =
                all.stream()
                        .map(Departure::stamp)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(last -> last.plusSeconds(1))
                        .filter(later -> later.isAfter(second))
                        .orElse(second);
        int attempt = row.attempts() + 1;
        boolean ours =
                handle.createUpdate(
                                        """
                                        update departure set attempts = :attempt, stamp = :stamp,
                                            last_attempt_at = :now
                                        where number = :number and state = :waiting
                                        and attempts = :before""")
                                .bind("attempt", attempt)
                                .bind("stamp", stamp)
                                .bind("now", now)
                                .bind("number", row.number())
                                .bind("waiting", Standing.State.WAITING.name())
                                .bind("before", row.attempts())
                                .execute()
                        == 1;
        return ours
                ? Optional.of(
                        new Attempt(
                                row.number(),
                                row.queuedAt(),
                                row.pending(
                                        stamp,
                                        delivered(all),
                                        all.stream().anyMatch(Departure::hasAnnounced),
                                        attempt)))
                : Optional.empty();
    }

    /** The last grade that arrived, of rows in the order of their numbers. */
    private static PendingScore.@Nullable Points delivered(List<Departure> all) {
        PendingScore.Points last = null;
        for (Departure row : all) {
            if (row.hasArrived()) {
                last = row.points();
            }
        }
        return last;
    }
}
