package org.aspirant.tool.platformlink.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.CourseVisitor;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.school.School;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a session has of the one that it is opened from: everything but its id and secret. */
class OpeningActivityTest {

    private static final Instant BEGAN = Instant.parse("2026-11-02T09:30:00Z");
    private static final Instant NOW = BEGAN.plusSeconds(7_200);

    private final School school = new School();
    private final Begun begun = new Begun();
    private final OpeningActivity opening =
            new OpeningActivity(school.goingToActivity, begun, Clock.fixed(NOW, ZoneOffset.UTC));

    /** Remembers what was begun. */
    private static final class Begun implements LaunchSessions {

        private @Nullable LaunchSession session;
        private @Nullable Instant at;

        @Override
        public void begin(LaunchSession opened, LaunchSecret secret, Instant now) {
            session = opened;
            at = now;
        }

        @Override
        public Optional<LaunchSession> enter(LaunchId id, LaunchSecret secret, Instant now) {
            return Optional.empty();
        }

        @Override
        public Optional<LaunchSession> look(LaunchId id, LaunchSecret secret, Instant now) {
            return Optional.empty();
        }

        @Override
        public void end(LaunchId id) {}

        @Override
        public void endThoseBefore(CourseKey course, Collection<SubjectId> whose, Instant before) {}
    }

    private static LaunchSession menu(Participant who, boolean testUser, boolean observer) {
        return new LaunchSession(
                LaunchId.fresh(),
                new Tenancy(
                        School.ORGANIZATION,
                        new RegistrationKey("https://lms.example", "c-1"),
                        new DeploymentId("1")),
                new Purpose.ViewingCourse(
                        new CourseVisitor(
                                who.course(), who.subject(), who.roles(), testUser, observer)),
                Locale.forLanguageTag("es-MX"),
                URI.create("https://lms.example/course/1"),
                BEGAN);
    }

    @Test
    void isTheSamePersonByTheSameDoorAndEndsNoLater() {
        LaunchSession from = menu(school.candidate("rosa"), true, true);

        LaunchSession opened = opening.open(from, School.PLACE.activity()).orElseThrow().session();

        assertThat(opened)
                .isEqualTo(
                        new LaunchSession(
                                opened.id(),
                                from.tenancy(),
                                new Participant(
                                        School.PLACE,
                                        School.subject("rosa"),
                                        Set.of(CourseRole.LEARNER),
                                        true,
                                        true),
                                from.locale(),
                                from.returnTo(),
                                BEGAN))
                .isEqualTo(begun.session);
        assertThat(opened.id()).isNotEqualTo(from.id());
        assertThat(begun.at).isEqualTo(NOW);
    }

    @Test
    void nothingBeginsWhereThePersonMayNotGo() {
        LaunchSession from = menu(school.instructor(), false, false);

        assertThat(opening.open(from, new ActivityId("nowhere"))).isEmpty();
        assertThat(begun.session).isNull();
    }
}
