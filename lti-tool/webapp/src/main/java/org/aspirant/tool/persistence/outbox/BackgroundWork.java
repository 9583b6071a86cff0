package org.aspirant.tool.persistence.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What one node does beside answering requests: it delivers what is in the outbox and removes what
 * has expired. Any number of nodes share the work through the database.
 */
public final class BackgroundWork implements AutoCloseable {

    private static final String DELIVERY = "delivery";
    private static final int THREADS = 4;
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);
    private static final Duration LAST_MOMENTS = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final Delivering delivering;
    private final CustomTask<Void> delivery;
    private final Scheduler scheduler;

    /**
     * Work that has not begun.
     *
     * @param dataSource may be the container's; the scheduler's threads are its own
     * @param tidying removes what has expired
     */
    public BackgroundWork(
            DataSource dataSource,
            Outbox outbox,
            Delivering delivering,
            Runnable tidying,
            Pace pace) {
        this.outbox = outbox;
        this.delivering = delivering;
        this.delivery = delivery(delivering);
        RecurringTask<Void> sweep =
                Tasks.recurring("sweep", Schedules.fixedDelay(pace.sweeping()))
                        .execute((instance, context) -> sweep(context.getSchedulerClient()));
        RecurringTask<Void> tidy =
                Tasks.recurring("tidy", Schedules.fixedDelay(pace.tidying()))
                        .execute((instance, context) -> tidying.run());
        this.scheduler =
                Scheduler.create(dataSource, delivery)
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

    private static CompletionHandler<Void> completion(Optional<Instant> again) {
        return (complete, operations) ->
                again.ifPresentOrElse(
                        at -> operations.reschedule(complete, at), operations::remove);
    }

    private void sweep(SchedulerClient client) {
        if (delivering.isPaused()) {
            return;
        }
        for (Pair pair : outbox.pairsWaiting(DELIVERY)) {
            boolean unused =
                    client.scheduleIfNotExists(delivery.instance(pair.value()), Instant.now());
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
