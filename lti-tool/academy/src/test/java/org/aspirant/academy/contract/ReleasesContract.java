package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.rubric.scoring.Decision;
import org.junit.jupiter.api.Test;

/** What {@link org.aspirant.academy.release.Releases} must do. */
public abstract class ReleasesContract {

    protected abstract AcademyPorts ports();

    @Test
    void releasesOnceAndGivesBackEveryByte() {
        var sample = new Sample(ports());
        var submission = sample.submitted();
        var release = sample.release(submission.id());
        boolean first = ports().unitOfWork().run(() -> ports().releases().add(release));
        boolean second =
                ports().unitOfWork()
                        .run(() -> ports().releases().add(sample.release(submission.id())));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(ports().releases().of(sample.place, sample.candidate)).contains(release);
        assertThat(ports().releases().in(sample.place)).containsExactly(release);
    }

    @Test
    void givesBackAnEndingWithoutAScore() {
        var sample = new Sample(ports());
        var release = sample.ending(sample.submitted().id(), Decision.Status.VOID);
        sample.write(() -> ports().releases().add(release));

        assertThat(ports().releases().of(sample.place, sample.candidate)).contains(release);
        assertThat(ports().releases().in(sample.place)).containsExactly(release);
    }

    @Test
    void knowsNothingOfAnotherTenantCourseOrPerson() {
        var sample = new Sample(ports());
        var release = sample.release(sample.submitted().id());
        sample.write(() -> ports().releases().add(release));
        var id = sample.place.activity();

        assertThat(ports().releases().of(sample.otherTenant().activity(id), sample.candidate))
                .isEmpty();
        assertThat(ports().releases().of(sample.otherCourse().activity(id), sample.candidate))
                .isEmpty();
        assertThat(ports().releases().of(sample.place, sample.assessor)).isEmpty();
        assertThat(ports().releases().in(sample.otherTenant().activity(id))).isEmpty();
    }
}
