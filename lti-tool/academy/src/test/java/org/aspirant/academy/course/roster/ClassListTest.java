package org.aspirant.academy.course.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.people.SubjectId;
import org.junit.jupiter.api.Test;

/** What a newer list changes in what was known. */
class ClassListTest {

    private static final Instant FIRST = Instant.parse("2026-11-02T03:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-03T03:00:00Z");
    private static final Set<CourseRole> LEARNER = Set.of(CourseRole.LEARNER);
    private static final SubjectId ANA = new SubjectId("ana");
    private static final SubjectId BEN = new SubjectId("ben");

    private static Listed listed(SubjectId who, ListStatus status, Instant since) {
        return new Listed(who, LEARNER, status, since);
    }

    private static ClassList.Entry entry(SubjectId who, ListStatus status) {
        return new ClassList.Entry(who, LEARNER, status);
    }

    private static List<Listed> changes(List<Listed> former, ClassList.Entry... entries) {
        return new ClassList(List.of(entries), SECOND).changes(former);
    }

    @Test
    void whoIsNewIsAdded() {
        assertThat(changes(List.of(), entry(ANA, ListStatus.ACTIVE)))
                .containsExactly(listed(ANA, ListStatus.ACTIVE, SECOND));
    }

    @Test
    void whoStaysAsTheyWereIsNoChange() {
        assertThat(
                        changes(
                                List.of(listed(ANA, ListStatus.ACTIVE, FIRST)),
                                entry(ANA, ListStatus.ACTIVE)))
                .isEmpty();
    }

    @Test
    void whoIsMissingIsMarkedAndNotTakenOff() {
        var former =
                List.of(
                        listed(ANA, ListStatus.ACTIVE, FIRST),
                        listed(BEN, ListStatus.SUSPENDED, FIRST));

        assertThat(changes(former, entry(ANA, ListStatus.ACTIVE)))
                .containsExactly(listed(BEN, ListStatus.REMOVED, SECOND));
    }

    @Test
    void whoWasRemovedBeforeStaysRemovedSinceThen() {
        var former =
                List.of(
                        listed(ANA, ListStatus.ACTIVE, FIRST),
                        listed(BEN, ListStatus.REMOVED, FIRST));

        assertThat(changes(former, entry(ANA, ListStatus.ACTIVE))).isEmpty();
    }

    @Test
    void whoComesBackIsBackSinceThisList() {
        assertThat(
                        changes(
                                List.of(listed(BEN, ListStatus.REMOVED, FIRST)),
                                entry(BEN, ListStatus.ACTIVE)))
                .containsExactly(listed(BEN, ListStatus.ACTIVE, SECOND));
    }

    @Test
    void otherRolesAreAChangeAndTheStatusIsAsOldAsBefore() {
        var teaches = new ClassList.Entry(ANA, Set.of(CourseRole.INSTRUCTOR), ListStatus.SUSPENDED);

        assertThat(changes(List.of(listed(ANA, ListStatus.SUSPENDED, FIRST)), teaches))
                .containsExactly(
                        new Listed(
                                ANA, Set.of(CourseRole.INSTRUCTOR), ListStatus.SUSPENDED, FIRST));
    }

    @Test
    void aListOfNobodyIsNone() {
        assertThatThrownBy(() -> new ClassList(List.of(), SECOND))
                .hasMessage("a class list with nobody on it is none");
    }

    @Test
    void nobodyIsOnAListTwice() {
        var twice = List.of(entry(ANA, ListStatus.ACTIVE), entry(ANA, ListStatus.SUSPENDED));

        assertThatThrownBy(() -> new ClassList(twice, SECOND))
                .hasMessage("somebody is on the class list twice");
    }
}
