package org.aspirant.tool.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.lti.grades.LineItems;
import org.aspirant.lti.grades.Results;
import org.aspirant.lti.grades.Scores;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.login.ToolAddress;
import org.aspirant.lti.pace.Backoff;
import org.aspirant.lti.pace.CallGate;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.lti.token.AccessTokens;
import org.aspirant.lti.token.AuthorizedCalls;
import org.aspirant.tool.persistence.outbox.BackgroundWork;
import org.aspirant.tool.persistence.outbox.Delivering;
import org.aspirant.tool.persistence.outbox.Housekeeping;
import org.aspirant.tool.persistence.outbox.Installation;
import org.aspirant.tool.persistence.outbox.JdbiDeliveries;
import org.aspirant.tool.persistence.outbox.JdbiDepartures;
import org.aspirant.tool.persistence.outbox.Outbox;
import org.aspirant.tool.persistence.outbox.Outcomes;
import org.aspirant.tool.persistence.outbox.Pace;
import org.aspirant.tool.persistence.platform.JdbiLaunchSessions;
import org.aspirant.tool.persistence.platform.JdbiPendingLogins;
import org.aspirant.tool.persistence.platform.ToolKeys;
import org.aspirant.tool.persistence.reconciliation.ReconcilingErrands;
import org.aspirant.tool.persistence.roster.RosterErrands;
import org.aspirant.tool.persistence.vault.Rewrapping;
import org.aspirant.tool.persistence.vault.Vault;
import org.aspirant.tool.platformlink.admission.Gradebooks;
import org.aspirant.tool.platformlink.admission.Places;
import org.aspirant.tool.platformlink.admission.Subjects;
import org.aspirant.tool.platformlink.connect.ClockWatch;
import org.aspirant.tool.platformlink.delivery.Deliveries;
import org.aspirant.tool.platformlink.delivery.Delivery;
import org.aspirant.tool.platformlink.delivery.DeliverySwitch;
import org.aspirant.tool.platformlink.delivery.GradePassback;
import org.aspirant.tool.platformlink.delivery.ShownWork;
import org.aspirant.tool.platformlink.delivery.column.ColumnMaking;
import org.aspirant.tool.platformlink.delivery.column.Columns;
import org.aspirant.tool.platformlink.delivery.column.FurtherColumns;
import org.aspirant.tool.platformlink.delivery.column.NewColumns;
import org.aspirant.tool.platformlink.followup.FollowingGrades;
import org.aspirant.tool.platformlink.followup.SendingAgain;
import org.aspirant.tool.platformlink.reconciliation.Reconciliations;
import org.aspirant.tool.platformlink.review.Reviewing;
import org.aspirant.tool.wiring.settings.Settings;
import org.jdbi.v3.core.Jdbi;

/** How grades leave: the outbox, what takes them to a gradebook, and the work in the background. */
@ApplicationScoped
public class Deliverers {

    @Resource(lookup = "jdbc/aspirant")
    DataSource dataSource;

    @Produces
    @Singleton
    JdbiDepartures departures(Jdbi jdbi, Clock clock) {
        return new JdbiDepartures(jdbi, clock);
    }

    @Produces
    @Singleton
    JdbiDeliveries deliveries(Jdbi jdbi, Clock clock) {
        return new JdbiDeliveries(jdbi, clock);
    }

    @Produces
    @Singleton
    Installation installation(Jdbi jdbi, Clock clock, Settings settings) {
        return new Installation(jdbi, clock, settings.baseUrl(), settings.instance());
    }

    /** Not in place of what other calls are made with. */
    @Produces
    @Singleton
    @Typed(ClockWatch.class)
    ClockWatch clockWatch(HttpFetch fetch, Clock clock) {
        return new ClockWatch(fetch, clock);
    }

    @Produces
    @Singleton
    AuthorizedCalls calls(ToolKeys keys, ClockWatch watched, Clock clock) {
        return new AuthorizedCalls(
                new AccessTokens(keys::keys, watched, clock),
                watched,
                new CallGate(clock, new SecureRandom()));
    }

    @Produces
    @Singleton
    Delivery delivery(
            Registrations registrations,
            Places places,
            Subjects subjects,
            Gradebooks gradebooks,
            FurtherColumns further,
            ColumnMaking making,
            Activities activities,
            Catalogue catalogue,
            Submissions submissions,
            ToolAddress address,
            AuthorizedCalls calls,
            Clock clock) {
        return new GradePassback(
                new Columns(
                        registrations,
                        places,
                        subjects,
                        gradebooks,
                        further,
                        making,
                        new NewColumns(activities, catalogue),
                        new LineItems(calls, clock),
                        clock),
                (place, subject) ->
                        submissions
                                .of(place, subject)
                                .map(
                                        submission ->
                                                new ShownWork.Shown(
                                                        Reviewing.address(
                                                                address.redirectUri(),
                                                                submission.id()),
                                                        submission.submittedAt())),
                new Scores(calls, clock),
                new Results(calls, clock));
    }

    @Produces
    @Singleton
    BackgroundWork backgroundWork(
            Jdbi jdbi,
            Vault vault,
            Delivery delivery,
            Installation installation,
            RosterErrands rosters,
            ReconcilingErrands reconciling,
            JdbiPendingLogins logins,
            JdbiLaunchSessions sessions,
            ToolKeys keys,
            Settings settings,
            Clock clock) {
        var outbox = new Outbox(jdbi, clock);
        var backoff = new Backoff(RandomGenerator.getDefault(), settings.longestWait());
        return new BackgroundWork(
                dataSource,
                outbox,
                new Delivering(
                        outbox, new Outcomes(jdbi, clock), delivery, installation, clock, backoff),
                List.of(rosters, reconciling),
                new Housekeeping(
                        logins,
                        sessions,
                        new Rewrapping(jdbi, vault),
                        () -> settings.keyRotation().map(keys::rotateAfter).orElse(false),
                        clock),
                Pace.usual());
    }

    @Produces
    @Singleton
    FollowingGrades followingGrades(
            Authority authority,
            Deliveries deliveries,
            Reconciliations reconciliations,
            DeliverySwitch deliverySwitch) {
        return new FollowingGrades(authority, deliveries, reconciliations, deliverySwitch);
    }

    @Produces
    @Singleton
    SendingAgain sendingAgain(
            UnitOfWork unitOfWork,
            Clock clock,
            Authority authority,
            Deliveries deliveries,
            Audit audit) {
        return new SendingAgain(unitOfWork, clock, authority, deliveries, audit);
    }

    void stop(@Disposes BackgroundWork work) {
        work.close();
    }
}
