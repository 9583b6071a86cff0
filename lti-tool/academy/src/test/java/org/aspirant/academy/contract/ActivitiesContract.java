package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.play.Run;
import org.aspirant.rubric.plan.GradeColumn;
import org.junit.jupiter.api.Test;

/** What {@link Activities} must do. */
public abstract class ActivitiesContract {

    protected abstract AcademyPorts ports();

    @Test
    void aNewActivityIsUnbound() {
        var sample = new Sample(ports());

        assertThat(ports().activities().find(sample.place))
                .contains(new Activity(sample.place, "Grading reform", null));
    }

    @Test
    void admittingAgainTakesTheNewTitleAndKeepsTheBinding() {
        var sample = new Sample(ports());
        var binding = sample.binding("two-blind");
        sample.write(() -> ports().activities().bind(sample.place, binding));

        sample.write(() -> ports().activities().admit(sample.place, "Renamed", Sample.AT));

        assertThat(ports().activities().find(sample.place))
                .contains(new Activity(sample.place, "Renamed", binding));
    }

    @Test
    void theNewestBindingIsInForce() {
        var sample = new Sample(ports());
        var reason =
                ports().unitOfWork()
                        .run(
                                () ->
                                        ports().words()
                                                .put(
                                                        sample.organization,
                                                        sample.assessor,
                                                        "A second reader joined."));
        var second =
                new Binding(
                        "grading-reform",
                        "b".repeat(64),
                        "one-instructor",
                        "c".repeat(64),
                        GradeColumn.Kind.POINTS,
                        120,
                        List.of(sample.candidate, sample.assessor),
                        sample.candidate,
                        Sample.AT.plusMillis(1),
                        reason);
        sample.write(
                () -> {
                    ports().activities().bind(sample.place, sample.binding("two-blind"));
                    ports().activities().bind(sample.place, second);
                });

        assertThat(ports().activities().find(sample.place).orElseThrow().binding())
                .isEqualTo(second);
    }

    @Test
    void knowsNothingOfAnotherTenantOrCourse() {
        var sample = new Sample(ports());
        var id = sample.place.activity();

        assertThat(ports().activities().find(sample.otherTenant().activity(id))).isEmpty();
        assertThat(ports().activities().find(sample.otherCourse().activity(id))).isEmpty();
        assertThat(ports().activities().inCourse(sample.otherTenant())).isEmpty();
        assertThat(ports().activities().inCourse(sample.course)).hasSize(1);
    }

    @Test
    void countsRecordedAttemptsAndSubmissionsAsUse() {
        var sample = new Sample(ports());
        assertThat(ports().activities().usage(sample.place)).isEqualTo(new Activities.Usage(0, 0));

        sample.submitted();
        sample.write(
                () -> {
                    ports().runs().begin(sample.run(2));
                    ports().runs().begin(sample.run(1, Run.Kind.PREVIEW));
                });

        assertThat(ports().activities().usage(sample.place)).isEqualTo(new Activities.Usage(2, 1));
    }

    @Test
    void notesOnceWhoOpenedAnActivity() {
        var sample = new Sample(ports());
        var untouched = sample.course.activity(new ActivityId(Opaque.fresh()));
        sample.write(
                () -> {
                    ports().activities().admit(untouched, "Never opened", Sample.AT);
                    ports().activities().opened(sample.place, sample.candidate, Sample.AT);
                    ports().activities()
                            .opened(sample.place, sample.candidate, Sample.AT.plusSeconds(60));
                });

        assertThat(ports().activities().openedBy(sample.course, sample.candidate))
                .containsExactly(new Activity(sample.place, "Grading reform", null));
        assertThat(ports().activities().openedBy(sample.course, sample.assessor)).isEmpty();
        assertThat(ports().activities().openedBy(sample.otherTenant(), sample.candidate)).isEmpty();
        assertThat(ports().activities().openedBy(sample.otherCourse(), sample.candidate)).isEmpty();
    }
}
