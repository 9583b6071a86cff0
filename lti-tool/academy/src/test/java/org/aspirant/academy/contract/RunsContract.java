package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.aspirant.academy.play.LoggedMove;
import org.aspirant.academy.play.Run;
import org.junit.jupiter.api.Test;

/** What {@link org.aspirant.academy.play.Runs} must do. */
public abstract class RunsContract {

    protected abstract AcademyPorts ports();

    private static LoggedMove move(int number) {
        return new LoggedMove(
                number, Sample.AT.plusSeconds(number), "{\"choose\":\"s1.é" + number + "\"}");
    }

    private boolean append(Sample sample, Run run, LoggedMove move) {
        return ports().unitOfWork()
                .run(() -> ports().runs().append(sample.organization, run.id(), move));
    }

    @Test
    void givesBackARunAsItWasBegun() {
        var sample = new Sample(ports());
        var run = sample.begun();

        assertThat(ports().runs().find(sample.course, run.id())).contains(run);
        assertThat(ports().runs().of(sample.place, sample.candidate, Run.Kind.RECORDED))
                .containsExactly(run);
    }

    @Test
    void beginsOneRunPerPersonKindAndAttempt() {
        var sample = new Sample(ports());
        sample.begun();

        var answers =
                ports().unitOfWork()
                        .run(
                                () ->
                                        List.of(
                                                ports().runs().begin(sample.run(1)),
                                                ports().runs().begin(sample.run(2)),
                                                ports().runs()
                                                        .begin(sample.run(1, Run.Kind.PREVIEW))));

        assertThat(answers).containsExactly(false, true, true);
        assertThat(ports().runs().of(sample.place, sample.candidate, Run.Kind.RECORDED))
                .extracting(Run::attempt)
                .containsExactly(1, 2);
        assertThat(ports().runs().recorded(sample.place))
                .extracting(Run::attempt)
                .containsExactly(1, 2);
    }

    @Test
    void knowsNoRunOfAnotherTenantOrCourse() {
        var sample = new Sample(ports());
        var run = sample.begun();
        append(sample, run, move(1));

        assertThat(ports().runs().find(sample.otherTenant(), run.id())).isEmpty();
        assertThat(ports().runs().find(sample.otherCourse(), run.id())).isEmpty();
        assertThat(ports().runs().moves(sample.otherTenant().organization(), run.id())).isEmpty();
    }

    @Test
    void theLogGrowsByNumberAndKeepsTheFirstOfTwo() {
        var sample = new Sample(ports());
        var run = sample.begun();

        assertThat(append(sample, run, move(1))).isTrue();
        assertThat(append(sample, run, move(2))).isTrue();
        assertThat(append(sample, run, new LoggedMove(2, Sample.AT, "{}"))).isFalse();

        assertThat(ports().runs().moves(sample.organization, run.id()))
                .containsExactly(move(1), move(2));
    }

    @Test
    void aRefusedMoveLeavesTheUnitOfWorkUsable() {
        var sample = new Sample(ports());
        var run = sample.begun();
        append(sample, run, move(1));

        sample.write(
                () -> {
                    ports().runs().append(sample.organization, run.id(), move(1));
                    ports().runs().append(sample.organization, run.id(), move(2));
                });

        assertThat(ports().runs().moves(sample.organization, run.id())).hasSize(2);
    }

    @Test
    void ofManyMovesWithOneNumberAtOnceExactlyOneIsKept() throws Exception {
        var sample = new Sample(ports());
        var run = sample.begun();
        int rivals = 8;
        var start = new CyclicBarrier(rivals);
        var pool = Executors.newFixedThreadPool(rivals);
        try {
            List<Callable<Boolean>> posts =
                    IntStream.range(0, rivals)
                            .mapToObj(
                                    rival ->
                                            (Callable<Boolean>)
                                                    () -> {
                                                        start.await();
                                                        return append(sample, run, move(1));
                                                    })
                            .toList();
            int kept = 0;
            for (var answer : pool.invokeAll(posts)) {
                kept += answer.get() ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
        assertThat(ports().runs().moves(sample.organization, run.id())).containsExactly(move(1));
    }

    @Test
    void knowsWhichRunWasHandedIn() {
        var sample = new Sample(ports());
        assertThat(ports().runs().handedIn(sample.place, sample.candidate)).isEmpty();

        var submission = sample.submitted();

        assertThat(ports().runs().handedIn(sample.place, sample.candidate))
                .contains(submission.run());
        assertThat(ports().runs().handedIn(sample.place, sample.assessor)).isEmpty();
        assertThat(
                        ports().runs()
                                .handedIn(
                                        sample.otherTenant().activity(sample.place.activity()),
                                        sample.candidate))
                .isEmpty();
    }

    @Test
    void endsOnce() {
        var sample = new Sample(ports());
        var run = sample.begun();
        sample.write(
                () -> {
                    ports().runs().end(sample.organization, run.id(), "e1", Sample.AT);
                    ports().runs()
                            .end(sample.organization, run.id(), "e2", Sample.AT.plusSeconds(5));
                });

        assertThat(ports().runs().find(sample.course, run.id()).orElseThrow().end())
                .contains(new Run.Ended("e1", Sample.AT));
    }

    @Test
    void discardsPreviewsWithTheirLogsAndNothingElse() {
        var sample = new Sample(ports());
        var recorded = sample.begun();
        var preview = sample.run(1, Run.Kind.PREVIEW);
        sample.write(
                () -> {
                    ports().runs().begin(preview);
                    ports().runs().append(sample.organization, preview.id(), move(1));
                    ports().runs().append(sample.organization, recorded.id(), move(1));
                    ports().runs().discardPreviews(sample.place, sample.candidate);
                });

        assertThat(ports().runs().find(sample.course, preview.id())).isEmpty();
        assertThat(ports().runs().moves(sample.organization, preview.id())).isEmpty();
        assertThat(ports().runs().moves(sample.organization, recorded.id())).hasSize(1);
    }

    @Test
    void whatThrowsLeavesNothing() {
        var sample = new Sample(ports());
        var run = sample.run(1);
        var thrown = new IllegalArgumentException("on purpose");
        try {
            sample.write(
                    () -> {
                        ports().runs().begin(run);
                        throw thrown;
                    });
        } catch (IllegalArgumentException e) {
            assertThat(e).isSameAs(thrown);
        }
        assertThat(ports().runs().find(sample.course, run.id())).isEmpty();
    }
}
