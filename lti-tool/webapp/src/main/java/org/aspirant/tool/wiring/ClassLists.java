package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.course.roster.Rosters;
import org.aspirant.academy.course.roster.ViewingPeople;
import org.aspirant.academy.people.People;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.lti.roster.Memberships;
import org.aspirant.lti.token.AuthorizedCalls;
import org.aspirant.tool.persistence.roster.JdbiMemberLists;
import org.aspirant.tool.persistence.roster.RosterErrands;
import org.aspirant.tool.platformlink.admission.OfferedLists;
import org.aspirant.tool.platformlink.admission.Subjects;
import org.aspirant.tool.platformlink.recurrence.Recurrence;
import org.aspirant.tool.platformlink.roster.AskingForList;
import org.aspirant.tool.platformlink.roster.MemberLists;
import org.aspirant.tool.platformlink.roster.SyncingRoster;
import org.aspirant.tool.platformlink.roster.TakingInList;
import org.aspirant.tool.platformlink.session.LaunchSessions;
import org.aspirant.tool.wiring.settings.Settings;
import org.jdbi.v3.core.Jdbi;

/** Who is in a course by its platform's word. */
@ApplicationScoped
public class ClassLists {

    @Produces
    @Singleton
    JdbiMemberLists memberLists(Jdbi jdbi) {
        return new JdbiMemberLists(jdbi);
    }

    @Produces
    @Singleton
    Recurrence pace(Settings settings) {
        return new Recurrence(settings.rosterEvery(), new SecureRandom());
    }

    @Produces
    @Singleton
    OfferedLists offeredLists(MemberLists lists, Recurrence pace) {
        return (course, claim, at) -> lists.offered(course, claim, at, pace.first(at));
    }

    @Produces
    @Singleton
    @Typed(RosterErrands.class)
    RosterErrands rosterErrands(
            Jdbi jdbi,
            UnitOfWork unitOfWork,
            Clock clock,
            Registrations registrations,
            MemberLists lists,
            AuthorizedCalls calls,
            Subjects subjects,
            People people,
            Rosters rosters,
            LaunchSessions sessions,
            Recurrence pace) {
        return new RosterErrands(
                jdbi,
                new SyncingRoster(
                        clock,
                        registrations,
                        lists,
                        new Memberships(calls, clock),
                        new TakingInList(unitOfWork, subjects, people, rosters, sessions, lists),
                        pace),
                clock);
    }

    @Produces
    @Singleton
    AskingForList askingForList(
            UnitOfWork unitOfWork, Clock clock, Authority authority, MemberLists lists) {
        return new AskingForList(unitOfWork, clock, authority, lists);
    }

    @Produces
    @Singleton
    ViewingPeople viewingPeople(
            Authority authority, Members members, Rosters rosters, People people) {
        return new ViewingPeople(authority, members, rosters, people);
    }
}
