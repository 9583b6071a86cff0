package org.aspirant.tool.platformlink.admission;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Entering;
import org.aspirant.academy.activity.choosing.FollowingLink;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Roles;
import org.aspirant.lti.launch.DeepLinkingLaunch;
import org.aspirant.lti.launch.LtiLaunch;
import org.aspirant.lti.launch.ResourceLinkLaunch;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.tool.platformlink.placing.LinkValues;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSecret;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.aspirant.tool.platformlink.session.LaunchSessions;
import org.aspirant.tool.platformlink.session.LinksWanted;
import org.aspirant.tool.platformlink.session.OpenedLaunch;
import org.jspecify.annotations.Nullable;

/** Lets a verified launch in: LTI ends here, ids become ours, a session of its own begins. */
public final class Admission {

    private final UnitOfWork unitOfWork;
    private final Registrations registrations;
    private final Places places;
    private final Subjects subjects;
    private final Gradebooks gradebooks;
    private final Entering entering;
    private final FollowingLink following;
    private final LaunchSessions sessions;
    private final Clock clock;

    public Admission(
            UnitOfWork unitOfWork,
            Registrations registrations,
            Places places,
            Subjects subjects,
            Gradebooks gradebooks,
            Entering entering,
            FollowingLink following,
            LaunchSessions sessions,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.registrations = registrations;
        this.places = places;
        this.subjects = subjects;
        this.gradebooks = gradebooks;
        this.entering = entering;
        this.following = following;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Lets somebody in to an activity, or to choose links for a course. */
    public AdmissionOutcome admit(LtiLaunch launch) {
        Registration registration =
                registrations
                        .find(launch.registration())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "validated without a registration"));
        return unitOfWork.run(() -> enter(registration, launch));
    }

    private AdmissionOutcome enter(Registration registration, LtiLaunch launch) {
        Instant now = clock.instant();
        var deployment =
                places.deployment(registration, launch.deployment(), launch.platform(), now);
        if (!(deployment instanceof DeploymentOutcome.Admitted admitted)) {
            return new AdmissionOutcome.DeploymentWaits();
        }
        Tenancy tenancy = admitted.tenancy();
        return new AdmissionOutcome.Entered(
                launch instanceof DeepLinkingLaunch request
                        ? toChoose(tenancy, request, now)
                        : toTakePart(tenancy, (ResourceLinkLaunch) launch, now));
    }

    /** There is no activity yet: the place is one at which nothing will ever be found. */
    private OpenedLaunch toChoose(Tenancy tenancy, DeepLinkingLaunch launch, Instant now) {
        var nowhere = new ResourceLink("no link: " + Opaque.fresh(), null, null);
        CourseKey course = places.course(tenancy, launch.context(), nowhere, now);
        ActivityKey none = course.activity(new ActivityId(Opaque.fresh()));
        var settings = launch.settings();
        var wanted =
                new LinksWanted(
                        settings.returnUrl(),
                        settings.takesLinks(),
                        settings.takesSeveral(),
                        settings.takesLineItems(),
                        settings.data());
        return open(tenancy, participant(tenancy, none, launch, now), launch, wanted, now);
    }

    private OpenedLaunch toTakePart(Tenancy tenancy, ResourceLinkLaunch launch, Instant now) {
        CourseKey course = places.course(tenancy, launch.context(), launch.resourceLink(), now);
        ActivityKey activity = places.activity(course, launch.resourceLink(), now);
        Participant participant = participant(tenancy, activity, launch, now);
        var unused =
                entering.enter(
                        participant,
                        Optional.ofNullable(launch.resourceLink().title()).orElse(""),
                        details(launch.person()));
        LinkValues.read(launch.custom()).ifPresent(choice -> following.follow(participant, choice));
        if (launch.grades() != null) {
            gradebooks.offered(activity, launch.grades(), now);
        }
        return open(tenancy, participant, launch, null, now);
    }

    private Participant participant(
            Tenancy tenancy, ActivityKey activity, LtiLaunch launch, Instant now) {
        return new Participant(
                activity,
                subjects.admit(tenancy, launch.person().subject(), now),
                courseRoles(launch.roles()),
                launch.roles().testUser(),
                looksOn(launch));
    }

    private OpenedLaunch open(
            Tenancy tenancy,
            Participant participant,
            LtiLaunch launch,
            @Nullable LinksWanted wanted,
            Instant now) {
        var session =
                new LaunchSession(
                        LaunchId.fresh(),
                        tenancy,
                        participant,
                        Optional.ofNullable(launch.locale()).orElse(Locale.ENGLISH),
                        launch.presentation().returnUrl(),
                        wanted,
                        now);
        LaunchSecret secret = LaunchSecret.fresh();
        sessions.begin(session, secret);
        return new OpenedLaunch(session, secret);
    }

    /** Only what a person is in this course counts; roles elsewhere give no rights here. */
    private static Set<CourseRole> courseRoles(Roles roles) {
        var ours = EnumSet.noneOf(CourseRole.class);
        if (roles.has(org.aspirant.lti.claim.CourseRole.INSTRUCTOR)) {
            ours.add(CourseRole.INSTRUCTOR);
        }
        if (roles.has(org.aspirant.lti.claim.CourseRole.LEARNER)) {
            ours.add(CourseRole.LEARNER);
        }
        return ours.isEmpty() ? Set.of(CourseRole.OTHER) : ours;
    }

    /**
     * Canvas sends Mentor for parents who observe; custom values tell of somebody acting as
     * another.
     */
    private static boolean looksOn(LtiLaunch launch) {
        boolean mentorOnly =
                launch.roles().course().equals(Set.of(org.aspirant.lti.claim.CourseRole.MENTOR));
        return mentorOnly || launch.custom().value("masquerading_user_id").isPresent();
    }

    private static PersonalDetails details(Person person) {
        String name = person.name();
        if (name == null) {
            String given = Optional.ofNullable(person.givenName()).orElse("");
            String family = Optional.ofNullable(person.familyName()).orElse("");
            name = (given + " " + family).strip();
        }
        return new PersonalDetails(name, Optional.ofNullable(person.email()).orElse(""));
    }
}
