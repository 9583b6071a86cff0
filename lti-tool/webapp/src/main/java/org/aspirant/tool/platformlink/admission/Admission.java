package org.aspirant.tool.platformlink.admission;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Entering;
import org.aspirant.academy.activity.choosing.FollowingLink;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.CourseVisitor;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.submission.Submission;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.launch.DeepLinkingLaunch;
import org.aspirant.lti.launch.LtiLaunch;
import org.aspirant.lti.launch.ResourceLinkLaunch;
import org.aspirant.lti.launch.SubmissionReviewLaunch;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.tool.platformlink.placing.LinkValues;
import org.aspirant.tool.platformlink.review.ReviewFault;
import org.aspirant.tool.platformlink.review.ReviewOutcome;
import org.aspirant.tool.platformlink.review.ReviewRequests;
import org.aspirant.tool.platformlink.review.Reviewing;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.aspirant.tool.platformlink.session.LaunchSessions;
import org.aspirant.tool.platformlink.session.LinksWanted;
import org.aspirant.tool.platformlink.session.OpenedLaunch;
import org.aspirant.tool.platformlink.session.Purpose;

/** Lets a verified launch in: LTI ends here, ids become ours, a session of its own begins. */
public final class Admission {

    private final UnitOfWork unitOfWork;
    private final Registrations registrations;
    private final Places places;
    private final Subjects subjects;
    private final Gradebooks gradebooks;
    private final OfferedLists lists;
    private final Entering entering;
    private final FollowingLink following;
    private final Reviewing reviewing;
    private final ReviewRequests requests;
    private final LaunchSessions sessions;
    private final Audit audit;
    private final Clock clock;

    public Admission(
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
        this.unitOfWork = unitOfWork;
        this.registrations = registrations;
        this.places = places;
        this.subjects = subjects;
        this.gradebooks = gradebooks;
        this.lists = lists;
        this.entering = entering;
        this.following = following;
        this.reviewing = reviewing;
        this.requests = requests;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets somebody in to an activity, a course, somebody's work, or to choose links. */
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
        if (launch instanceof SubmissionReviewLaunch review) {
            return toReview(tenancy, review, now);
        }
        return new AdmissionOutcome.Entered(
                launch instanceof DeepLinkingLaunch request
                        ? toChoose(tenancy, request, now)
                        : toTakePart(tenancy, (ResourceLinkLaunch) launch, now));
    }

    /** Whose work is asked for is a wish of the platform's; whether it is granted is found here. */
    private AdmissionOutcome toReview(Tenancy tenancy, SubmissionReviewLaunch launch, Instant now) {
        Optional<ActivityKey> place = place(tenancy, launch, now);
        Subject whose = launch.reviewed().subject();
        if (place.isEmpty() || whose == null) {
            return new AdmissionOutcome.NotReviewed(ReviewFault.UNKNOWN_ACTIVITY);
        }
        Participant who = participant(tenancy, place.get(), launch, now);
        ReviewOutcome outcome = reviewing.review(tenancy, who, whose);
        if (outcome instanceof ReviewOutcome.NotAllowed refused) {
            return new AdmissionOutcome.NotReviewed(refused.fault());
        }
        OpenedLaunch opened = open(tenancy, new Purpose.TakingPart(who), launch, now);
        requests.begin(opened.session().id(), ((ReviewOutcome.Allowed) outcome).submission());
        return new AdmissionOutcome.Entered(opened);
    }

    private Optional<ActivityKey> place(
            Tenancy tenancy, SubmissionReviewLaunch launch, Instant now) {
        ResourceLink link = launch.resourceLink();
        if (link != null) {
            CourseKey course = places.course(tenancy, launch.context(), link, now);
            return Optional.of(places.activity(course, link, now));
        }
        AgsClaim grades = launch.grades();
        URI column = grades == null ? null : grades.lineItem();
        Context context = launch.context();
        if (column == null || context == null) {
            return Optional.empty();
        }
        var nowhere = new ResourceLink("no link: " + Opaque.fresh(), null, null);
        return gradebooks.activityOf(places.course(tenancy, context, nowhere, now), column);
    }

    private OpenedLaunch toChoose(Tenancy tenancy, DeepLinkingLaunch launch, Instant now) {
        var nowhere = new ResourceLink("no link: " + Opaque.fresh(), null, null);
        CourseKey course = places.course(tenancy, launch.context(), nowhere, now);
        var settings = launch.settings();
        var wanted =
                new LinksWanted(
                        settings.returnUrl(),
                        settings.takesLinks(),
                        settings.takesSeveral(),
                        settings.takesLineItems(),
                        settings.data());
        CourseVisitor who = visitor(tenancy, course, launch, now);
        return open(tenancy, new Purpose.ChoosingLinks(who, wanted), launch, now);
    }

    private OpenedLaunch toTakePart(Tenancy tenancy, ResourceLinkLaunch launch, Instant now) {
        CourseKey course = places.course(tenancy, launch.context(), launch.resourceLink(), now);
        Optional<Submission> named = reviewing.named(course, launch.targetLink());
        if (named.isPresent()) {
            return toLookAt(tenancy, launch, named.get(), now);
        }
        if (launch.members() != null && launch.context() != null) {
            lists.offered(course, launch.members(), now);
        }
        CourseVisitor visitor = visitor(tenancy, course, launch, now);
        if (CourseLink.isOne(launch)) {
            entering.enter(visitor, OurTerms.details(launch.person()));
            return open(tenancy, new Purpose.ViewingCourse(visitor), launch, now);
        }
        ActivityKey activity = places.activity(course, launch.resourceLink(), now);
        Participant participant = visitor.at(activity.activity());
        entering.enter(
                participant,
                Optional.ofNullable(launch.resourceLink().title()).orElse(""),
                OurTerms.details(launch.person()));
        LinkValues.read(launch.custom()).ifPresent(choice -> following.follow(participant, choice));
        if (launch.grades() != null) {
            gradebooks.offered(activity, launch.grades(), now);
        }
        return open(tenancy, new Purpose.TakingPart(participant), launch, now);
    }

    /** By whichever link: the page that shows the work finds out who may see it. */
    private OpenedLaunch toLookAt(
            Tenancy tenancy, ResourceLinkLaunch launch, Submission named, Instant now) {
        Participant who = participant(tenancy, named.place(), launch, now);
        OpenedLaunch opened = open(tenancy, new Purpose.TakingPart(who), launch, now);
        requests.begin(opened.session().id(), named.id());
        return opened;
    }

    private Participant participant(
            Tenancy tenancy, ActivityKey activity, LtiLaunch launch, Instant now) {
        return visitor(tenancy, activity.courseKey(), launch, now).at(activity.activity());
    }

    private CourseVisitor visitor(
            Tenancy tenancy, CourseKey course, LtiLaunch launch, Instant now) {
        return new CourseVisitor(
                course,
                subjects.admit(tenancy, launch.person().subject(), now),
                OurTerms.courseRoles(launch.roles()),
                launch.roles().testUser(),
                looksOn(launch));
    }

    private OpenedLaunch open(Tenancy tenancy, Purpose purpose, LtiLaunch launch, Instant now) {
        var session =
                new LaunchSession(
                        LaunchId.fresh(),
                        tenancy,
                        purpose,
                        Optional.ofNullable(launch.locale()).orElse(Locale.ENGLISH),
                        launch.presentation().returnUrl(),
                        now);
        audit.note(LaunchEntry.of(session));
        return OpenedLaunch.begin(session, sessions, now);
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
}
