package org.aspirant.tool.persistence.roster;

import static org.aspirant.tool.persistence.roster.ListedCourse.last;
import static org.aspirant.tool.persistence.roster.ListedCourse.learner;
import static org.aspirant.tool.persistence.roster.ListedCourse.member;
import static org.aspirant.tool.persistence.roster.ListedCourse.more;
import static org.aspirant.tool.persistence.roster.ListedCourse.page;
import static org.aspirant.tool.persistence.roster.ListedCourse.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.roster.ListStatus;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.roster.ListReading.State;
import org.aspirant.tool.platformlink.roster.SyncFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A platform's list becomes the class list, whole or not at all. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SyncingRosterTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final ListedCourse platform;

    SyncingRosterTest(TestDatabase database) {
        platform = new ListedCourse(database).offered();
    }

    private void fails(SyncFault fault) {
        var reading = platform.lists.reading(platform.course);
        assertThat(reading.state()).isEqualTo(State.FAILED);
        assertThat(reading.fault()).isEqualTo(fault);
    }

    @Test
    void everybodyOnEveryPageIsListedByName() {
        platform.sync(
                more(learner("1"), member("2", "Ines Prado", "Active", "Instructor")),
                last(member("3", "Rosa Quell", "Inactive", "Learner")));

        assertThat(platform.rosters.all(platform.course)).hasSize(3);
        assertThat(platform.statusOf("1")).isEqualTo(ListStatus.ACTIVE);
        assertThat(platform.line("2").orElseThrow().roles())
                .isEqualTo(Set.of(CourseRole.INSTRUCTOR));
        assertThat(platform.statusOf("3")).isEqualTo(ListStatus.SUSPENDED);
        assertThat(platform.name("3")).isEqualTo("Rosa Quell");
        var reading = platform.lists.reading(platform.course);
        assertThat(reading.state()).isEqualTo(State.WHOLE);
        assertThat(reading.pages()).isEqualTo(2);
        assertThat(reading.people()).isEqualTo(3);
        assertThat(reading.wholeAt()).as("when it was asked for").isEqualTo(ListedCourse.AT);
        assertThat(reading.fault()).isNull();
    }

    @Test
    void howFarItIsCanBeSeenMeanwhile() {
        platform.sync(more(learner("1")), more(learner("2"), learner("3")), last(learner("4")));

        assertThat(platform.progress).containsExactly("READING 0 0", "READING 1 1", "READING 2 3");
    }

    @Test
    void aMissingPageLeavesTheLastWholeListAsItIs() {
        platform.sync(last(learner("1"), learner("2"), learner("3")));
        platform.clock.advance(DAY);

        platform.sync(more(learner("1")), status(404));

        fails(SyncFault.PAGE_MISSING);
        assertThat(platform.rosters.all(platform.course))
                .allMatch(line -> line.status() == ListStatus.ACTIVE)
                .hasSize(3);
        assertThat(platform.lists.reading(platform.course).wholeAt())
                .as("the list that is shown")
                .isEqualTo(ListedCourse.AT);
    }

    @Test
    void anEmptyListIsNoEmptyClass() {
        platform.sync(last(learner("1")));
        platform.sync(last());

        fails(SyncFault.NOBODY_LISTED);
        assertThat(platform.statusOf("1")).isEqualTo(ListStatus.ACTIVE);
    }

    @Test
    void testUsersAreNoClassEither() {
        String preview = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
        platform.sync(last(learner("1")));
        platform.sync(last(member("7", "Preview", "Active", preview)));

        fails(SyncFault.NOBODY_LISTED);
        assertThat(platform.line("7")).isEmpty();
    }

    @Test
    void theListOfAnotherCourseIsNotTaken() {
        platform.sync(page("10", false, learner("1")));

        fails(SyncFault.OTHER_COURSE);
        assertThat(platform.rosters.all(platform.course)).isEmpty();
    }

    @Test
    void aPlatformThatIsAwayIsAskedAgainSoonAndThenLessAndLess() {
        var away = new FetchOutcome.Failed(FetchFault.UNREACHABLE, "refused");
        platform.sync(away);
        fails(SyncFault.UNREACHABLE);
        Duration first = untilNext();
        platform.sync(away);
        platform.sync(away);
        platform.sync(away);

        assertThat(first).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(75));
        assertThat(untilNext()).isBetween(Duration.ofMinutes(6), Duration.ofMinutes(10));
    }

    @Test
    void aRefusalIsLookedIntoAgainTheNextDay() {
        platform.sync(status(404));

        fails(SyncFault.COURSE_GONE);
        assertThat(untilNext()).isBetween(Duration.ofHours(18), Duration.ofHours(30));
    }

    private Duration untilNext() {
        Instant next = platform.lists.reading(platform.course).next();
        return Duration.between(platform.clock.instant(), next);
    }

    @Test
    void withoutARegistrationNobodyIsAsked() {
        platform.unregister();
        platform.sync();

        fails(SyncFault.REGISTRATION_GONE);
        assertThat(platform.progress).isEmpty();
    }

    @Test
    void aNameThatThePlatformWithholdsStaysAsALaunchToldIt() {
        platform.named("1", "Ana Birch");
        platform.sync(last(member("1", "", "Active", "Learner")));
        assertThat(platform.name("1")).isEqualTo("Ana Birch");

        platform.sync(last(member("1", "Ana Birch-Low", "Active", "Learner")));
        assertThat(platform.name("1")).isEqualTo("Ana Birch-Low");
    }

    @Test
    void whoLeftOrIsSuspendedCannotGoOnWithAnOpenSession() {
        platform.sync(last(learner("1"), learner("2"), learner("3")));
        var left = platform.launch("1");
        var suspended = platform.launch("2");
        var stays = platform.launch("3");
        platform.clock.advance(Duration.ofMinutes(1));

        platform.sync(last(member("2", "", "Inactive", "Learner"), learner("3")));

        assertThat(platform.statusOf("1")).isEqualTo(ListStatus.REMOVED);
        assertThat(platform.isOpen(left)).isFalse();
        assertThat(platform.isOpen(suspended)).isFalse();
        assertThat(platform.isOpen(stays)).isTrue();
    }

    @Test
    void aLaunchThatComesLaterThanTheListWinsUntilTheNextOne() {
        platform.sync(last(learner("1"), learner("2")));
        platform.sync(last(learner("2")));
        var back = platform.launch("1");

        assertThat(platform.isOpen(back)).isTrue();
        platform.clock.advance(Duration.ofMinutes(1));
        platform.sync(last(learner("2")));
        assertThat(platform.isOpen(back)).as("the next list still has them not").isFalse();
    }

    @Test
    void whoWasNeverListedAndWhoIsInAnotherCourseGoOn() {
        platform.sync(last(learner("1"), learner("2")));
        var administrator = platform.launch("99");
        var elsewhere =
                platform.launch(
                        "1",
                        new CourseKey(platform.course.organization(), new CourseId("other-1")));
        platform.clock.advance(Duration.ofMinutes(1));

        platform.sync(last(learner("2")));

        assertThat(platform.isOpen(administrator)).isTrue();
        assertThat(platform.isOpen(elsewhere)).isTrue();
    }
}
