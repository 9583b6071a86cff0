package org.aspirant.tool.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.aspirant.lti.pace.Backoff;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.errand.Errands;
import org.aspirant.tool.platformlink.delivery.Delivery;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The outbox with real schedulers, several nodes on one database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BackgroundWorkTest {

    private static final Pace QUICK =
            new Pace(
                    Duration.ofMillis(50),
                    Duration.ofMillis(50),
                    Duration.ofMillis(200),
                    Duration.ofMillis(100));

    private final DataSource database;
    private final Clock clock = Clock.systemUTC();
    private final JdbiDepartures departures;
    private final JdbiDeliveries deliveries;
    private final Chores errands = new Chores();
    private final AtomicInteger tidied = new AtomicInteger();
    private final List<BackgroundWork> nodes = new ArrayList<>();
    private final CountDownLatch release = new CountDownLatch(1);

    BackgroundWorkTest(TestDatabase database) {
        this.database = database.empty();
        Jdbi jdbi = Database.open(this.database);
        departures = new JdbiDepartures(jdbi, clock);
        deliveries = new JdbiDeliveries(jdbi, clock);
    }

    private BackgroundWork start(DataSource dataSource, Delivery platform) {
        Jdbi jdbi = Database.open(dataSource);
        var installation =
                new Installation(jdbi, clock, URI.create("https://tool.example"), "here");
        installation.recognise();
        var outbox = new Outbox(jdbi, clock);
        var node =
                new BackgroundWork(
                        dataSource,
                        outbox,
                        new Delivering(
                                outbox,
                                new Outcomes(jdbi, clock),
                                platform,
                                installation,
                                clock,
                                new Backoff(new Random(7), Duration.ofHours(1))),
                        List.of(errands),
                        tidied::incrementAndGet,
                        QUICK);
        node.start();
        nodes.add(node);
        return node;
    }

    @AfterEach
    void stop() {
        release.countDown();
        nodes.forEach(BackgroundWork::close);
    }

    private boolean isSent(Released released) {
        return deliveries.of(released.place, released.candidate).stream()
                .anyMatch(standing -> standing.state() == Standing.State.SENT);
    }

    private DeliveryOutcome hang(CountDownLatch begun) {
        begun.countDown();
        try {
            assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new DeliveryOutcome.Delivered();
    }

    @Test
    void aGradeLeavesByItselfAndNodesDoNotSendItTwice() {
        var platform = new ScriptedPlatform();
        start(database, platform);
        start(database, platform);
        List<Released> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            var released = new Released();
            departures.queue(released.grade("5"));
            all.add(released);
        }

        Eventually.becomesTrue("all are sent", () -> all.stream().allMatch(this::isSent));

        assertThat(platform.received).hasSize(20);
    }

    @Test
    void whatIsReleasedWhileItsPairIsBeingDeliveredArrivesAfterwards() throws Exception {
        var anna = new Released();
        var begun = new CountDownLatch(1);
        var platform = new ScriptedPlatform().then(score -> hang(begun));
        start(database, platform);
        departures.queue(anna.grade("1"));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        departures.queue(anna.grade("9"));
        release.countDown();

        Eventually.becomesTrue("the newest is sent", () -> isSent(anna));

        assertThat(platform.points()).containsExactly("1", "9");
    }

    @Test
    void aPlatformThatIsAwayIsTriedUntilItIsBack() {
        var anna = new Released();
        var away =
                new DeliveryOutcome.RetryAfter(Duration.ZERO, DeliveryFault.UNREACHABLE, "refused");
        var platform = new ScriptedPlatform().then(away).then(away);
        start(database, platform);
        departures.queue(anna.grade("5"));

        Eventually.becomesTrue("it is sent", () -> isSent(anna));

        assertThat(platform.points()).containsExactly("5", "5", "5");
    }

    @Test
    void whatANodeWasSendingWhenItDiedIsSentByAnother() throws Exception {
        var anna = new Released();
        var begun = new CountDownLatch(1);
        var dying = new ScriptedPlatform().then(score -> hang(begun));
        var line = new CutLine(database);
        start(line.dataSource(), dying);
        departures.queue(anna.grade("5"));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        line.cut();

        var platform = new ScriptedPlatform();
        start(database, platform);
        Eventually.becomesTrue("the other node sends it", () -> isSent(anna));

        assertThat(platform.points()).containsExactly("5");
        assertThat(platform.received.get(0).attempt())
                .as("it says that an earlier attempt may have arrived")
                .isEqualTo(2);
    }

    @Test
    void expiredRowsAreRemovedAgainAndAgain() {
        start(database, new ScriptedPlatform());

        Eventually.becomesTrue("tidied twice", () -> tidied.get() >= 2);
    }

    @Test
    void errandsThatAreDueAreRunUntilTheyAreNotAndAFaultDoesNotEndThem() {
        errands.due.addAll(List.of("one", "two", "three"));
        errands.failures.set(1);
        start(database, new ScriptedPlatform());
        start(database, new ScriptedPlatform());

        Eventually.becomesTrue("all are done", () -> errands.due.isEmpty());

        assertThat(errands.most.get()).as("at the same time").isLessThanOrEqualTo(2);
        assertThat(errands.begun.get()).as("one of them twice").isEqualTo(4);
    }

    /** What is due until it has been done. */
    private static final class Chores implements Errands {

        final Set<String> due = ConcurrentHashMap.newKeySet();
        final AtomicInteger failures = new AtomicInteger();
        final AtomicInteger begun = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger running = new AtomicInteger();

        @Override
        public String name() {
            return "chores";
        }

        @Override
        public List<String> due(int number) {
            return due.stream().limit(number).toList();
        }

        @Override
        public void run(String errand) {
            begun.incrementAndGet();
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            try {
                if (failures.getAndDecrement() > 0) {
                    throw new IllegalStateException("a fault of ours");
                }
                due.remove(errand);
            } finally {
                running.decrementAndGet();
            }
        }
    }

    /** A database that a node loses for good, as if it had been killed. */
    private static final class CutLine {

        private final DataSource real;
        private volatile boolean isCut;

        CutLine(DataSource real) {
            this.real = real;
        }

        void cut() {
            isCut = true;
        }

        DataSource dataSource() {
            return (DataSource)
                    Proxy.newProxyInstance(
                            CutLine.class.getClassLoader(),
                            new Class<?>[] {DataSource.class},
                            (proxy, method, arguments) -> {
                                if (isCut) {
                                    throw new SQLException("the line is cut", "08006");
                                }
                                return method.invoke(real, arguments);
                            });
        }
    }
}
