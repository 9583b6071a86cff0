package org.aspirant.tool.persistence.roster;

import static org.aspirant.tool.persistence.roster.ListedCourse.last;
import static org.aspirant.tool.persistence.roster.ListedCourse.learner;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.errand.ErrandKey;
import org.aspirant.tool.platformlink.roster.ListReading;
import org.aspirant.tool.platformlink.roster.ListReading.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** When which list is read. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MemberListsTest {

    private final ListedCourse platform;

    MemberListsTest(TestDatabase database) {
        platform = new ListedCourse(database);
    }

    private List<String> due() {
        return platform.errands.due(5);
    }

    private boolean ask() {
        return platform.lists.ask(platform.course, platform.clock.instant());
    }

    private State state() {
        return platform.lists.reading(platform.course).state();
    }

    @Test
    void aCourseWhoseLaunchesOfferNoneHasNone() {
        assertThat(platform.lists.reading(platform.course)).isEqualTo(ListReading.NOT_OFFERED);
        assertThat(ask()).isFalse();
        assertThat(platform.lists.of(platform.course)).isEmpty();
        assertThat(due()).isEmpty();
    }

    @Test
    void itIsReadWhenItsTimeHasCome() {
        platform.offered();
        assertThat(state()).isEqualTo(State.NEVER);
        assertThat(due()).isEmpty();

        platform.clock.advance(ListedCourse.EVERY);
        assertThat(due()).containsExactly(ErrandKey.of(platform.course));

        platform.sync(last(learner("1")));
        assertThat(due()).as("done for today").isEmpty();
        platform.clock.advance(ListedCourse.EVERY.multipliedBy(2));
        assertThat(due()).hasSize(1);
    }

    @Test
    void whoAsksHasItReadAtOnceAndAskingTwiceChangesNothing() {
        platform.offered();
        assertThat(ask()).isTrue();
        Instant since = platform.lists.reading(platform.course).since();
        platform.clock.advance(Duration.ofSeconds(1));
        assertThat(ask()).isTrue();

        assertThat(state()).isEqualTo(State.WAITING);
        assertThat(platform.lists.reading(platform.course).since()).isEqualTo(since);
        assertThat(due()).hasSize(1);
        platform.sync(last(learner("1")));
        assertThat(state()).isEqualTo(State.WHOLE);
    }

    @Test
    void aCourseThatNobodyOpensAnyMoreIsReadOnDemandAlone() {
        platform.offered();
        platform.clock.advance(JdbiMemberLists.FORGOTTEN);
        assertThat(due()).isEmpty();

        assertThat(ask()).isTrue();
        assertThat(due()).hasSize(1);
    }

    @Test
    void aNewerLaunchSaysWhereTheListIsNow() {
        platform.offered();
        var moved = new NrpsClaim(URI.create("https://lms.example/ltix/members"), List.of());
        platform.lists.offered(platform.course, moved, platform.clock.instant(), ListedCourse.AT);

        var known = platform.lists.of(platform.course).orElseThrow();
        assertThat(known.claim().memberships()).isEqualTo(moved.memberships());
        assertThat(known.contextId()).isEqualTo("9");
        assertThat(known.tenancy()).isEqualTo(platform.tenancy);
        assertThat(due()).as("not sooner for it").isEmpty();
    }

    @Test
    void anotherTenantsCourseOfTheSameNameHasNone() {
        platform.offered();
        var other =
                new CourseKey(
                        new OrganizationId("another"),
                        new CourseId(platform.course.course().value()));

        assertThat(platform.lists.reading(other)).isEqualTo(ListReading.NOT_OFFERED);
        assertThat(platform.lists.of(other)).isEmpty();
    }
}
