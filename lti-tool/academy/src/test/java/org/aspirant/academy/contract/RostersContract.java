package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.roster.ListStatus;
import org.aspirant.academy.course.roster.Listed;
import org.aspirant.academy.people.SubjectId;
import org.junit.jupiter.api.Test;

/** What {@link org.aspirant.academy.course.roster.Rosters} must do. */
public abstract class RostersContract {

    private static final Instant LATER = Sample.AT.plusSeconds(86_400);

    private final SubjectId ana = new SubjectId(Opaque.fresh());
    private final SubjectId ben = new SubjectId(Opaque.fresh());

    protected abstract AcademyPorts ports();

    private static Listed line(SubjectId who, ListStatus status, Instant since, CourseRole... is) {
        return new Listed(who, Set.of(is), status, since);
    }

    @Test
    void aLineReplacesThePersonsFormerOneAndTheOthersStay() {
        var sample = new Sample(ports());
        Listed present = line(ana, ListStatus.ACTIVE, Sample.AT, CourseRole.LEARNER);
        Listed both =
                line(ben, ListStatus.ACTIVE, Sample.AT, CourseRole.LEARNER, CourseRole.INSTRUCTOR);
        Listed gone = line(ben, ListStatus.REMOVED, LATER, CourseRole.INSTRUCTOR);
        sample.write(() -> ports().rosters().keep(sample.course, List.of(present, both)));
        sample.write(() -> ports().rosters().keep(sample.course, List.of(gone)));

        assertThat(ports().rosters().all(sample.course))
                .isEqualTo(
                        Stream.of(present, gone)
                                .sorted(Comparator.comparing(it -> it.subject().value()))
                                .toList());
    }

    @Test
    void nothingIsKeptForNobody() {
        var sample = new Sample(ports());
        sample.write(() -> ports().rosters().keep(sample.course, List.of()));

        assertThat(ports().rosters().all(sample.course)).isEmpty();
    }

    @Test
    void eachCourseHasItsOwnListAndSoHasEachTenant() {
        var sample = new Sample(ports());
        Listed here = line(ana, ListStatus.ACTIVE, Sample.AT);
        sample.write(() -> ports().rosters().keep(sample.course, List.of(here)));

        assertThat(ports().rosters().all(sample.otherCourse())).isEmpty();
        assertThat(ports().rosters().all(sample.otherTenant())).isEmpty();
    }
}
