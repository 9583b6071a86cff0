package org.aspirant.tool.persistence.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.aspirant.tool.persistence.errand.Errands;

/**
 * What one node does beside answering requests: it delivers what is in the outbox, runs errands
 * that have fallen due and removes what has expired. Any number of nodes share the work through the
 * database.
 */
public final class BackgroundWork implements AutoCloseable {

    private static final String DELIVERY = "delivery";
    private static final int THREADS = 6;

    /** Of one kind at a time on all nodes, so that grades never wait for class lists. */
    private static final int ERRANDS = 2;

    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);
    private static final Duration LAST_MOMENTS = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final Delivering delivering;
    private final CustomTask<Void> delivery;
    private final Map<Errands, CustomTask<Void>> errands = new LinkedHashMap<>();
    private final Scheduler scheduler;

    /**
     * Work that has not begun.
     *
     * @param dataSource may be the container's; the scheduler's threads are its own
     * @param errands kinds of work that fall due
     * @param tidying removes what has expired
     */
    public BackgroundWork(
            DataSource dataSource,
            Outbox outbox,
            Delivering delivering,
            List<Errands> errands,
            Runnable tidying,
            Pace pace) {
        this.outbox = outbox;
        this.delivering = delivering;
        this.delivery = delivery(delivering);
        errands.forEach(kind -> this.errands.put(kind, task(kind)));
        RecurringTask<Void> sweep =
                Tasks.recurring("sweep", Schedules.fixedDelay(pace.sweeping()))
                        .execute((instance, context) -> sweep(context.getSchedulerClient()));
        RecurringTask<Void> tidy =
                Tasks.recurring("tidy", Schedules.fixedDelay(pace.tidying()))
                        .execute((instance, context) -> tidying.run());
        this.scheduler =
                Scheduler.create(dataSource, tasks())
                        .startTasks(sweep, tidy)
                        .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                        .threads(THREADS)
                        .pollingInterval(pace.polling())
                        .heartbeatInterval(pace.heartbeat())
                        .missedHeartbeatsLimit(Pace.MISSED_HEARTBEATS)
                        .shutdownMaxWait(LAST_MOMENTS)
                        .build();
    }

    /** A fault of ours, such as a lost database, is tried again soon; a node's death at once. */
    private static CustomTask<Void> delivery(Delivering delivering) {
        return Tasks.custom(DELIVERY, Void.class)
                .onDeadExecutionRevive()
                .onFailure(
                        (complete, operations) ->
                                operations.reschedule(
                                        complete, complete.getTimeDone().plus(AFTER_A_FAULT)))
                .execute(
                        (instance, context) ->
                                completion(delivering.deliver(new Pair(instance.getId()))));
    }

    /** Whatever became of it, the next sweep looks into its row. */
    private static CustomTask<Void> task(Errands kind) {
        return Tasks.custom(kind.name(), Void.class)
                .onDeadExecutionRevive()
                .onFailure(
                        (complete, operations) ->
                                operations.reschedule(
                                        complete, complete.getTimeDone().plus(AFTER_A_FAULT)))
                .execute(
                        (instance, context) -> {
                            kind.run(instance.getId());
                            return (complete, operations) -> operations.remove();
                        });
    }

    private List<Task<?>> tasks() {
        List<Task<?>> all = new ArrayList<>(errands.values());
        all.add(delivery);
        return all;
    }

    private static CompletionHandler<Void> completion(Optional<Instant> again) {
        return (complete, operations) ->
                again.ifPresentOrElse(
                        at -> operations.reschedule(complete, at), operations::remove);
    }

    /** Grades first: nothing that is wrong with an errand keeps them. */
    private void sweep(SchedulerClient client) {
        if (!delivering.isPaused()) {
            for (Pair pair : outbox.pairsWaiting(DELIVERY)) {
                boolean unused =
                        client.scheduleIfNotExists(delivery.instance(pair.value()), Instant.now());
            }
        }
        errands.forEach((kind, task) -> sweep(client, kind, task));
    }

    private void sweep(SchedulerClient client, Errands kind, CustomTask<Void> task) {
        int free = ERRANDS - outbox.scheduled(kind.name());
        if (free > 0) {
            for (String errand : kind.due(free)) {
                boolean unused = client.scheduleIfNotExists(task.instance(errand), Instant.now());
            }
        }
    }

    public void start() {
        scheduler.start();
    }

    /** Lets running work finish for a few seconds; what does not is taken over by another node. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
