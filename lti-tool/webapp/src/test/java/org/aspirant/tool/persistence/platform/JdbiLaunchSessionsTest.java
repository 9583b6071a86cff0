package org.aspirant.tool.persistence.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.CourseVisitor;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSecret;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.aspirant.tool.platformlink.session.LinksWanted;
import org.aspirant.tool.platformlink.session.Purpose;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbiLaunchSessionsTest {

    private static final Instant BEGAN = Instant.parse("2026-11-02T09:30:00.123456Z");

    private final LaunchSecret secret = LaunchSecret.fresh();
    private final LaunchSession session = session();
    private final Jdbi jdbi;
    private final JdbiLaunchSessions sessions;

    JdbiLaunchSessionsTest(TestDatabase database) {
        jdbi = Database.open(database.empty());
        sessions = new JdbiLaunchSessions(jdbi);
        sessions.begin(session, secret, BEGAN);
    }

    private static LaunchSession session() {
        var organization = new OrganizationId(Opaque.fresh());
        return new LaunchSession(
                LaunchId.fresh(),
                new Tenancy(
                        organization,
                        new RegistrationKey("https://lms.example", "c-1"),
                        new DeploymentId("1")),
                new Participant(
                        new ActivityKey(
                                organization,
                                new CourseId(Opaque.fresh()),
                                new ActivityId(Opaque.fresh())),
                        new SubjectId(Opaque.fresh()),
                        Set.of(CourseRole.LEARNER, CourseRole.OTHER),
                        true,
                        false),
                Locale.forLanguageTag("es-MX"),
                URI.create("https://lms.example/course/1"),
                BEGAN);
    }

    @Test
    void opensWithItsOwnSecretOnly() {
        assertThat(sessions.enter(session.id(), secret, BEGAN)).contains(session);
        assertThat(sessions.enter(session.id(), LaunchSecret.fresh(), BEGAN)).isEmpty();
        assertThat(sessions.enter(LaunchId.fresh(), secret, BEGAN)).isEmpty();
    }

    @Test
    void theSecretIsNotInTheDatabase() {
        String stored =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery("select secret_hash from launch_session")
                                        .mapTo(String.class)
                                        .one());

        assertThat(stored).isEqualTo(secret.hash()).isNotEqualTo(secret.value());
    }

    @Test
    void requestsKeepItOpenForTwelveHoursAndNotLonger() {
        Instant now = BEGAN;
        while (now.plus(Duration.ofMinutes(40)).isBefore(BEGAN.plus(LaunchSession.LONGEST))) {
            now = now.plus(Duration.ofMinutes(40));
            assertThat(sessions.enter(session.id(), secret, now)).as("at %s", now).isPresent();
        }

        assertThat(sessions.enter(session.id(), secret, BEGAN.plus(LaunchSession.LONGEST)))
                .isEmpty();
    }

    @Test
    void withoutRequestsItEndsAndStreamsDoNotKeepItOpen() {
        Instant almost = BEGAN.plus(LaunchSession.IDLE).minusSeconds(1);

        assertThat(sessions.look(session.id(), secret, almost)).isPresent();
        assertThat(sessions.enter(session.id(), secret, BEGAN.plus(LaunchSession.IDLE))).isEmpty();
    }

    @Test
    void aSessionOpenedFromAnotherIsIdleFromThenOnAndEndsWithIt() {
        LaunchSession opened = session();
        LaunchSecret key = LaunchSecret.fresh();
        Instant late = BEGAN.plus(LaunchSession.LONGEST).minusSeconds(60);
        sessions.begin(opened, key, late);

        assertThat(sessions.look(opened.id(), key, late.plusSeconds(59))).contains(opened);
        assertThat(sessions.look(opened.id(), key, late.plusSeconds(60))).isEmpty();
    }

    @Test
    void aLaunchOfACourseIsOfNoActivity() {
        var visitor =
                new CourseVisitor(
                        session.who().course(),
                        session.who().subject(),
                        Set.of(CourseRole.INSTRUCTOR),
                        false,
                        true);
        var menu =
                new LaunchSession(
                        LaunchId.fresh(),
                        session.tenancy(),
                        new Purpose.ViewingCourse(visitor),
                        session.locale(),
                        null,
                        BEGAN);
        var choosing =
                new LaunchSession(
                        LaunchId.fresh(),
                        session.tenancy(),
                        new Purpose.ChoosingLinks(
                                visitor,
                                new LinksWanted(
                                        URI.create("https://lms.example/deep"),
                                        true,
                                        false,
                                        true,
                                        "d")),
                        session.locale(),
                        null,
                        BEGAN);
        sessions.begin(menu, secret, BEGAN);
        sessions.begin(choosing, secret, BEGAN);

        assertThat(sessions.enter(menu.id(), secret, BEGAN)).contains(menu);
        assertThat(sessions.enter(choosing.id(), secret, BEGAN)).contains(choosing);
    }

    @Test
    void anEndedSessionIsGone() {
        sessions.end(session.id());

        assertThat(sessions.enter(session.id(), secret, BEGAN)).isEmpty();
    }

    @Test
    void housekeepingRemovesWhatNobodyCanEnterAndNothingElse() {
        LaunchSession young = session();
        LaunchSecret youngSecret = LaunchSecret.fresh();
        Instant later = BEGAN.plus(LaunchSession.IDLE);
        sessions.begin(
                new LaunchSession(
                        young.id(), young.tenancy(), young.purpose(), young.locale(), null, later),
                youngSecret,
                later);

        assertThat(sessions.removeEnded(later)).isEqualTo(1);

        assertThat(sessions.enter(young.id(), youngSecret, later)).isPresent();
    }

    @Test
    void aFormTokenBelongsToOneSecret() {
        assertThat(secret.admits(secret.formToken())).isTrue();
        assertThat(secret.admits(LaunchSecret.fresh().formToken())).isFalse();
        assertThat(secret.admits(secret.value())).isFalse();
        assertThat(secret.admits(null)).isFalse();
    }
}
