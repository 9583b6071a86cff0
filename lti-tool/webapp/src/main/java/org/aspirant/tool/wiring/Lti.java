package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Entering;
import org.aspirant.academy.activity.choosing.FollowingLink;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.launch.LaunchValidation;
import org.aspirant.lti.login.LoginInitiation;
import org.aspirant.lti.login.PendingLogins;
import org.aspirant.lti.login.ToolAddress;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.tool.persistence.platform.ToolKeys;
import org.aspirant.tool.platformlink.Launching;
import org.aspirant.tool.platformlink.PublicKeys;
import org.aspirant.tool.platformlink.admission.Admission;
import org.aspirant.tool.platformlink.admission.Gradebooks;
import org.aspirant.tool.platformlink.admission.OfferedLists;
import org.aspirant.tool.platformlink.admission.Places;
import org.aspirant.tool.platformlink.admission.Subjects;
import org.aspirant.tool.platformlink.connect.ConnectedRegistrations;
import org.aspirant.tool.platformlink.limit.Allowance;
import org.aspirant.tool.platformlink.placing.PlacingLinks;
import org.aspirant.tool.platformlink.review.ReviewRequests;
import org.aspirant.tool.platformlink.review.Reviewing;
import org.aspirant.tool.platformlink.session.LaunchSessions;
import org.aspirant.tool.wiring.settings.Settings;

/** The LTI library over our settings and stores. */
@ApplicationScoped
public class Lti {

    /** A launch is answered within five seconds even where the platform's keys are not. */
    private static final Duration WHILE_SOMEBODY_WAITS = Duration.ofSeconds(4);

    @Produces
    @Singleton
    ToolAddress toolAddress(Settings settings) {
        return new ToolAddress(settings.baseUrl(), settings.at("/lti/launch"));
    }

    @Produces
    @Singleton
    HttpFetch fetch() {
        return new JdkHttpFetch();
    }

    @Produces
    @Singleton
    PublicKeys publicKeys(ToolKeys keys) {
        return () -> keys.keys().publicJwks();
    }

    @Produces
    @Singleton
    Launching launching(
            ConnectedRegistrations registrations,
            PendingLogins pendingLogins,
            ToolAddress address,
            Admission admission,
            Settings settings,
            Clock clock) {
        return new Launching(
                new LoginInitiation(registrations, pendingLogins, address, clock),
                new LaunchValidation(
                        registrations,
                        pendingLogins,
                        new RemoteKeySets(new JdkHttpFetch(WHILE_SOMEBODY_WAITS), clock),
                        address,
                        clock),
                admission,
                registrations,
                new Allowance(settings.limits().launchesPerMinute(), clock));
    }

    @Produces
    @Singleton
    Admission admission(
            UnitOfWork unitOfWork,
            Registrations registrations,
            Places places,
            Subjects subjects,
            Gradebooks gradebooks,
            OfferedLists lists,
            Entering entering,
            FollowingLink following,
            Reviewing reviewing,
            ReviewRequests requests,
            LaunchSessions sessions,
            Audit audit,
            Clock clock) {
        return new Admission(
                unitOfWork,
                registrations,
                places,
                subjects,
                gradebooks,
                lists,
                entering,
                following,
                reviewing,
                requests,
                sessions,
                audit,
                clock);
    }

    @Produces
    @Singleton
    Reviewing reviewing(Authority authority, Subjects subjects, Submissions submissions) {
        return new Reviewing(authority, subjects, submissions);
    }

    @Produces
    @Singleton
    PlacingLinks placingLinks(
            Catalogue catalogue, ToolAddress address, ToolKeys keys, Clock clock) {
        return new PlacingLinks(catalogue, address, () -> keys.keys().current(), clock);
    }
}
