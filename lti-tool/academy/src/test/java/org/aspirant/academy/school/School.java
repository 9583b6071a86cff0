package org.aspirant.academy.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Entering;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.activity.choosing.ActivityChoice;
import org.aspirant.academy.activity.choosing.ChoosingActivity;
import org.aspirant.academy.activity.choosing.PreparingChoice;
import org.aspirant.academy.assessment.Assigning;
import org.aspirant.academy.assessment.Completing;
import org.aspirant.academy.assessment.Deciding;
import org.aspirant.academy.assessment.Restaffing;
import org.aspirant.academy.assessment.sheet.Desk;
import org.aspirant.academy.assessment.sheet.HandingBack;
import org.aspirant.academy.assessment.sheet.OpeningSheet;
import org.aspirant.academy.assessment.sheet.RatingCriterion;
import org.aspirant.academy.assessment.sheet.SubmittingSheet;
import org.aspirant.academy.assessment.sheet.ViewingQueue;
import org.aspirant.academy.cohort.ComparingCohort;
import org.aspirant.academy.cohort.ComparingOwnPath;
import org.aspirant.academy.cohort.Gathering;
import org.aspirant.academy.contract.AcademyPorts;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.AssigningStaff;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.course.WithdrawingStaff;
import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.overview.GoingToActivity;
import org.aspirant.academy.overview.ViewingCourse;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.Playing;
import org.aspirant.academy.play.Playthroughs;
import org.aspirant.academy.play.SavingDraft;
import org.aspirant.academy.play.attempt.ListingAttempts;
import org.aspirant.academy.play.attempt.OpeningRun;
import org.aspirant.academy.play.attempt.StartingAttempt;
import org.aspirant.academy.privacy.Erasing;
import org.aspirant.academy.release.ColumnGrade;
import org.aspirant.academy.release.Departing;
import org.aspirant.academy.release.Exporting;
import org.aspirant.academy.release.Receiving;
import org.aspirant.academy.release.Releasing;
import org.aspirant.academy.release.view.FollowingSubmission;
import org.aspirant.academy.release.view.OverseeingActivity;
import org.aspirant.academy.release.view.ReadingFeedback;
import org.aspirant.academy.sharing.ClosingSession;
import org.aspirant.academy.sharing.Commenting;
import org.aspirant.academy.sharing.OpeningSession;
import org.aspirant.academy.sharing.Redacting;
import org.aspirant.academy.sharing.SharingRights;
import org.aspirant.academy.sharing.view.ListingSessions;
import org.aspirant.academy.sharing.view.ReadingSession;
import org.aspirant.academy.submission.OpeningSubmission;
import org.aspirant.academy.submission.RecordingReading;
import org.aspirant.academy.submission.Submitting;
import org.aspirant.academy.submission.Works;

/** All use cases, wired as the program wires them, and one course with people in it. */
public final class School {

    public static final OrganizationId ORGANIZATION = new OrganizationId("quarry-road");
    public static final CourseKey COURSE = new CourseKey(ORGANIZATION, new CourseId("edl-640"));
    public static final ActivityKey PLACE = COURSE.activity(new ActivityId("late-bus"));

    public final List<ColumnGrade> grades = new ArrayList<>();
    public final List<Progress> progress = new ArrayList<>();
    public final List<SubjectId> forgotten = new ArrayList<>();
    private final Map<String, Participant> people = new HashMap<>();

    public final Ticking clock = new Ticking();
    public final AcademyPorts ports;
    public final Catalogue catalogue;
    public final Authority authority;
    public final Playthroughs playthroughs;
    public final Works works;
    public final Assigning assigning;
    public final Deciding deciding;
    public final Entering entering;
    public final PreparingChoice preparingChoice;
    public final ChoosingActivity choosing;
    public final AssigningStaff assigningStaff;
    public final WithdrawingStaff withdrawingStaff;
    public final StartingAttempt starting;
    public final OpeningRun opening;
    public final ListingAttempts listing;
    public final Playing playing;
    public final SavingDraft savingDraft;
    public final Submitting submitting;
    public final OpeningSubmission openingSubmission;
    public final ViewingQueue queue;
    public final OpeningSheet openingSheet;
    public final RatingCriterion rating;
    public final SubmittingSheet submittingSheet;
    public final HandingBack handingBack;
    public final Releasing releasing;
    public final FollowingSubmission following;
    public final ReadingFeedback readingFeedback;
    public final OverseeingActivity overseeing;
    public final Exporting exporting;
    public final ComparingOwnPath comparingOwnPath;
    public final ComparingCohort comparingCohort;
    public final Erasing erasing;
    public final OpeningSession openingSession;
    public final Commenting commenting;
    public final Redacting redacting;
    public final ClosingSession closingSession;
    public final ReadingSession readingSession;
    public final ListingSessions listingSessions;
    public final ViewingCourse viewingCourse;
    public final GoingToActivity goingToActivity;

    public School() {
        this(Memory.ports(), Shelf.ofTheSchool());
    }

    public School(AcademyPorts ports, Catalogue catalogue) {
        this.ports = ports;
        this.catalogue = catalogue;
        var unit = ports.unitOfWork();
        authority = new Authority(ports.members());
        playthroughs = new Playthroughs(ports.runs(), ports.words(), catalogue);
        works = new Works(ports.runs(), ports.words(), playthroughs);
        assigning =
                new Assigning(
                        clock,
                        ports.activities(),
                        ports.members(),
                        ports.people(),
                        ports.sheets(),
                        ports.ledger(),
                        ports.audit());
        deciding = new Deciding(clock, ports.ledger(), ports.audit());
        var restaffing =
                new Restaffing(ports.activities(), catalogue, ports.submissions(), assigning);
        entering = new Entering(unit, clock, ports.activities(), ports.members(), ports.people());
        preparingChoice =
                new PreparingChoice(catalogue, ports.activities(), ports.members(), ports.people());
        choosing =
                new ChoosingActivity(
                        unit,
                        clock,
                        catalogue,
                        ports.activities(),
                        ports.members(),
                        ports.words(),
                        ports.audit(),
                        restaffing);
        assigningStaff =
                new AssigningStaff(unit, clock, ports.members(), ports.audit(), restaffing);
        withdrawingStaff =
                new WithdrawingStaff(unit, clock, ports.members(), ports.audit(), restaffing);
        starting =
                new StartingAttempt(
                        unit,
                        clock,
                        () -> 42L,
                        ports.activities(),
                        catalogue,
                        authority,
                        ports.runs(),
                        ports.words(),
                        playthroughs,
                        progress::add);
        opening = new OpeningRun(clock, ports.runs(), ports.drafts(), playthroughs);
        listing = new ListingAttempts(ports.activities(), catalogue, ports.runs());
        playing =
                new Playing(unit, clock, ports.runs(), ports.words(), ports.drafts(), playthroughs);
        savingDraft = new SavingDraft(unit, clock, ports.runs(), ports.drafts(), playthroughs);
        var departing =
                new Departing(
                        clock,
                        ports.ledger(),
                        ports.releases(),
                        ports.audit(),
                        grades::add,
                        progress::add);
        submitting =
                new Submitting(
                        unit,
                        clock,
                        ports.activities(),
                        catalogue,
                        ports.runs(),
                        ports.drafts(),
                        ports.words(),
                        ports.submissions(),
                        ports.audit(),
                        progress::add,
                        new Receiving(
                                catalogue,
                                assigning,
                                new Completing(clock, ports.ledger(), deciding),
                                departing));
        var recording = new RecordingReading(unit, clock, ports.audit());
        openingSubmission = new OpeningSubmission(authority, ports.submissions(), works, recording);
        queue =
                new ViewingQueue(
                        authority,
                        ports.activities(),
                        catalogue,
                        ports.submissions(),
                        ports.sheets());
        var desk = new Desk(catalogue, ports.submissions(), works, ports.sheets(), ports.ledger());
        openingSheet =
                new OpeningSheet(desk, ports.sheets(), ports.ledger(), ports.words(), recording);
        rating = new RatingCriterion(unit, clock, desk, ports.sheets(), ports.words());
        submittingSheet =
                new SubmittingSheet(
                        unit,
                        clock,
                        desk,
                        ports.sheets(),
                        ports.ledger(),
                        deciding,
                        assigning,
                        ports.audit(),
                        progress::add);
        handingBack = new HandingBack(unit, clock, desk, ports.sheets(), assigning, ports.audit());
        releasing =
                new Releasing(
                        unit,
                        authority,
                        catalogue,
                        ports.submissions(),
                        ports.sheets(),
                        ports.ledger(),
                        departing);
        following =
                new FollowingSubmission(
                        catalogue,
                        ports.submissions(),
                        ports.sheets(),
                        ports.ledger(),
                        ports.releases());
        readingFeedback =
                new ReadingFeedback(
                        catalogue,
                        ports.submissions(),
                        works,
                        ports.ledger(),
                        ports.releases(),
                        ports.words());
        overseeing =
                new OverseeingActivity(
                        authority,
                        ports.activities(),
                        ports.members(),
                        ports.people(),
                        ports.runs(),
                        ports.submissions(),
                        ports.sheets(),
                        ports.ledger(),
                        ports.releases());
        exporting =
                new Exporting(
                        unit,
                        clock,
                        authority,
                        catalogue,
                        ports.submissions(),
                        ports.ledger(),
                        ports.audit());
        var gathering = new Gathering(catalogue, ports.submissions(), ports.runs(), playthroughs);
        comparingOwnPath =
                new ComparingOwnPath(
                        authority, ports.submissions(), works, gathering, ports.words());
        comparingCohort =
                new ComparingCohort(
                        ports.activities(), catalogue, ports.sheets(), gathering, ports.words());
        erasing =
                new Erasing(
                        unit,
                        clock,
                        ports.people(),
                        (organization, subject) -> forgotten.add(subject),
                        ports.audit());
        var rights = new SharingRights(authority);
        var sharing = ports.sharing();
        openingSession =
                new OpeningSession(unit, clock, rights, sharing, ports.words(), ports.audit());
        commenting = new Commenting(unit, clock, rights, sharing, ports.words());
        redacting = new Redacting(unit, clock, rights, sharing, ports.words(), ports.audit());
        closingSession = new ClosingSession(unit, clock, rights, sharing, ports.audit());
        readingSession = new ReadingSession(rights, sharing, ports.words());
        listingSessions = new ListingSessions(rights, sharing, ports.words());
        viewingCourse =
                new ViewingCourse(
                        authority,
                        ports.activities(),
                        catalogue,
                        ports.tallies(),
                        queue,
                        listing,
                        following);
        goingToActivity = new GoingToActivity(authority, ports.activities(), ports.sheets());
    }

    /** The shelf of a school that was made without a catalogue. */
    public Shelf shelf() {
        return (Shelf) catalogue;
    }

    /** Somebody who has launched the activity at least once, by the name they are known by. */
    public Participant enter(String name, CourseRole... roles) {
        return enter(name, new Participant(PLACE, subject(name), Set.of(roles), false, false));
    }

    public Participant enter(String name, Participant participant) {
        entering.enter(
                participant, "The late bus", new PersonalDetails(name, name + "@example.org"));
        people.put(name, participant);
        return participant;
    }

    public Participant candidate(String name) {
        return enter(name, CourseRole.LEARNER);
    }

    /** An instructor of the course. */
    public Participant instructor() {
        return enter("ines", CourseRole.INSTRUCTOR);
    }

    /** Somebody with a role in the tool and none on the platform. */
    public Participant staff(String name, StaffRole role) {
        var participant = enter(name, CourseRole.OTHER);
        assigningStaff.assign(instructor(), participant.subject(), role);
        return participant;
    }

    public static SubjectId subject(String name) {
        return new SubjectId("s-" + name);
    }

    /** The same person, seen in another course of the same organization. */
    public static Participant elsewhere(Participant who) {
        var other = new CourseKey(ORGANIZATION, new CourseId("edl-700"));
        return new Participant(
                other.activity(PLACE.activity()),
                who.subject(),
                who.roles(),
                who.testUser(),
                who.observer());
    }

    /** The same ids, under another organization. */
    public static Participant otherTenant(Participant who) {
        var other = new CourseKey(new OrganizationId("elsewhere"), COURSE.course());
        return new Participant(
                other.activity(PLACE.activity()),
                who.subject(),
                who.roles(),
                who.testUser(),
                who.observer());
    }

    /** The same person, looked at by somebody who may change nothing. */
    public static Participant observed(Participant who) {
        return new Participant(who.place(), who.subject(), who.roles(), who.testUser(), true);
    }

    /** The instructor binds the activity; the assessors have entered before. */
    public void bind(String plan, Participant... assessors) {
        choosing.choose(
                instructor(),
                new ActivityChoice(
                        "the-late-bus",
                        plan,
                        10,
                        List.of(assessors).stream().map(Participant::subject).toList(),
                        ""));
    }
}
