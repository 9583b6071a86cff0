package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.submission.Answer;
import org.aspirant.academy.submission.Submission;
import org.junit.jupiter.api.Test;

/** What {@link org.aspirant.academy.submission.Submissions} must do. */
public abstract class SubmissionsContract {

    protected abstract AcademyPorts ports();

    @Test
    void givesBackWhatWasHandedIn() {
        var sample = new Sample(ports());
        var text =
                ports().unitOfWork()
                        .run(
                                () ->
                                        ports().words()
                                                .put(
                                                        sample.organization,
                                                        sample.candidate,
                                                        "I will ask first."));
        var plain = sample.submission(sample.begun().id());
        var submission =
                new Submission(
                        plain.id(),
                        plain.place(),
                        plain.candidate(),
                        plain.run(),
                        plain.attempt(),
                        plain.pins(),
                        plain.column(),
                        List.of(new Answer("d2", text, 4), new Answer("d1", text, 4)),
                        plain.runHash(),
                        plain.hash(),
                        plain.submittedAt(),
                        plain.expectedBy(),
                        Submission.Reasons.SHARED,
                        true);
        sample.write(() -> ports().submissions().add(submission));

        assertThat(ports().submissions().find(sample.course, submission.id())).contains(submission);
        assertThat(ports().submissions().of(sample.place, sample.candidate)).contains(submission);
        assertThat(ports().submissions().in(sample.place)).containsExactly(submission);
        assertThat(
                        ports().unitOfWork()
                                .run(
                                        () ->
                                                ports().submissions()
                                                        .lock(sample.course, submission.id())))
                .contains(submission);
    }

    @Test
    void takesOneOfACandidateAndActivity() {
        var sample = new Sample(ports());
        var first = sample.submitted();
        boolean second =
                ports().unitOfWork()
                        .run(() -> ports().submissions().add(sample.submission(first.run())));

        assertThat(second).isFalse();
        assertThat(ports().submissions().in(sample.place)).containsExactly(first);
    }

    @Test
    void knowsNothingOfAnotherTenantOrCourse() {
        var sample = new Sample(ports());
        var submission = sample.submitted();

        assertThat(ports().submissions().find(sample.otherTenant(), submission.id())).isEmpty();
        assertThat(ports().submissions().find(sample.otherCourse(), submission.id())).isEmpty();
        assertThat(
                        ports().unitOfWork()
                                .run(
                                        () ->
                                                ports().submissions()
                                                        .lock(
                                                                sample.otherTenant(),
                                                                submission.id())))
                .isEmpty();
    }
}
