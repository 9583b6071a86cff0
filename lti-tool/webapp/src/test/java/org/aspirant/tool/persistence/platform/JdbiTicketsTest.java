package org.aspirant.tool.persistence.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseRole;
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
import org.aspirant.tool.platformlink.session.Ticket;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbiTicketsTest {

    private static final Instant BEGAN = Instant.parse("2026-11-02T09:30:00Z");

    private final Jdbi jdbi;
    private final JdbiLaunchSessions sessions;
    private final JdbiTickets tickets;
    private final LaunchSession session = session();
    private final LaunchSession other = session();
    private final String path = "/l/" + session.id() + "/desk/export/1/ratings.csv";
    private final Ticket ticket = Ticket.fresh();

    JdbiTicketsTest(TestDatabase database) {
        jdbi = Database.open(database.empty());
        sessions = new JdbiLaunchSessions(jdbi);
        tickets = new JdbiTickets(jdbi);
        sessions.begin(session, LaunchSecret.fresh(), BEGAN);
        sessions.begin(other, LaunchSecret.fresh(), BEGAN);
        tickets.give(ticket, session.id(), path, BEGAN);
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
                        Set.of(CourseRole.INSTRUCTOR),
                        false,
                        false),
                Locale.ENGLISH,
                null,
                BEGAN);
    }

    @Test
    void opensItsOwnDownloadOfItsOwnLaunchOnly() {
        assertThat(tickets.look(ticket, session.id(), path, BEGAN)).contains(session);
        assertThat(tickets.look(ticket, session.id(), path + "x", BEGAN)).isEmpty();
        assertThat(tickets.look(ticket, other.id(), path, BEGAN)).isEmpty();
        assertThat(tickets.look(Ticket.fresh(), session.id(), path, BEGAN)).isEmpty();
    }

    @Test
    void isGoodForAMinute() {
        assertThat(tickets.look(ticket, session.id(), path, BEGAN.plusSeconds(59))).isPresent();
        assertThat(tickets.look(ticket, session.id(), path, BEGAN.plusSeconds(60))).isEmpty();
    }

    @Test
    void isWorthNothingOnceTheSessionIsOver() {
        Instant idle = BEGAN.plus(LaunchSession.IDLE);
        Ticket late = Ticket.fresh();
        tickets.give(late, session.id(), path, idle.minusSeconds(1));

        assertThat(tickets.look(late, session.id(), path, idle.minusSeconds(1))).isPresent();
        assertThat(tickets.look(late, session.id(), path, idle)).isEmpty();
    }

    @Test
    void goesWithItsSession() {
        sessions.end(session.id());

        assertThat(kept()).isZero();
    }

    @Test
    void aNewOneSweepsAwayWhatIsOver() {
        tickets.give(Ticket.fresh(), session.id(), path, BEGAN.plus(Duration.ofSeconds(60)));

        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void theTicketIsNotInTheDatabase() {
        String stored =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery("select hash from launch_ticket")
                                        .mapTo(String.class)
                                        .one());

        assertThat(stored).isEqualTo(ticket.hash()).isNotEqualTo(ticket.value());
    }

    private int kept() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select count(*) from launch_ticket")
                                .mapTo(Integer.class)
                                .one());
    }
}
