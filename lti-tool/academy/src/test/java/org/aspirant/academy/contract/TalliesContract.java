package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.overview.Tallies;
import org.aspirant.academy.overview.Tally;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.submission.Submission;
import org.aspirant.rubric.scoring.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link Tallies} must do. */
public abstract class TalliesContract {

    protected abstract AcademyPorts ports();

    private static Map<?, Tally> counted(Sample sample) {
        return sample.ports.tallies().inCourse(sample.course);
    }

    @Test
    void anActivityThatNobodyHasBegunIsMissing() {
        var sample = new Sample(ports());
        sample.write(() -> ports().runs().begin(sample.run(1, Run.Kind.PREVIEW)));

        assertThat(counted(sample)).isEmpty();
    }

    @Test
    void countsPeopleAndNotAttempts() {
        var sample = new Sample(ports());
        sample.begun();
        var other = sample.run(1);
        sample.write(
                () -> {
                    ports().runs().begin(sample.run(2));
                    ports().runs().begin(by(new SubjectId(Opaque.fresh()), other));
                });

        assertThat(counted(sample)).isEqualTo(Map.of(sample.place.activity(), began(2)));
    }

    private static Tally began(int began) {
        return new Tally(began, 0, 0, 0);
    }

    private static Run by(SubjectId whose, Run run) {
        return new Run(
                RunId.fresh(),
                run.place(),
                whose,
                run.kind(),
                run.attempt(),
                run.simulation(),
                run.simulationHash(),
                run.seed(),
                run.testUser(),
                run.startedAt(),
                null);
    }

    @ParameterizedTest
    @EnumSource
    void theNewestDecisionSaysWhetherWorkWaits(Decision.Status status) {
        var sample = new Sample(ports());
        Submission submission = sample.submitted();
        assertThat(counted(sample))
                .isEqualTo(Map.of(sample.place.activity(), new Tally(1, 1, 0, 0)));

        sample.write(
                () -> {
                    record(sample, submission, 1, Decision.Status.DECIDED);
                    record(sample, submission, 2, Decision.Status.AWAITING);
                    record(sample, submission, 3, status);
                });

        assertThat(counted(sample))
                .isEqualTo(
                        Map.of(
                                sample.place.activity(),
                                new Tally(1, 1, status.isFinal() ? 1 : 0, 0)));
    }

    private void record(Sample sample, Submission of, int number, Decision.Status status) {
        ports().ledger()
                .record(sample.organization, of.id(), Sample.decision(number, status.key()));
    }

    @Test
    void whatIsReleasedIsNotCountedAsDecidedToo() {
        var sample = new Sample(ports());
        Submission submission = sample.submitted();
        sample.write(
                () -> {
                    record(sample, submission, 1, Decision.Status.DECIDED);
                    ports().releases().add(sample.release(submission.id()));
                });

        assertThat(counted(sample))
                .isEqualTo(Map.of(sample.place.activity(), new Tally(1, 1, 0, 1)));
    }

    @Test
    void countsNothingOfAnotherTenantOrCourse() {
        var sample = new Sample(ports());
        sample.submitted();

        assertThat(ports().tallies().inCourse(sample.otherTenant())).isEmpty();
        assertThat(ports().tallies().inCourse(sample.otherCourse())).isEmpty();
    }
}
