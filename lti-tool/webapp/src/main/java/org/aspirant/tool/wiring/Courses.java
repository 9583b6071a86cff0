package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Entering;
import org.aspirant.academy.activity.choosing.ChoosingActivity;
import org.aspirant.academy.activity.choosing.FollowingLink;
import org.aspirant.academy.activity.choosing.PreparingChoice;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.assessment.sheet.ViewingQueue;
import org.aspirant.academy.course.AssigningStaff;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.course.StaffListener;
import org.aspirant.academy.course.WithdrawingStaff;
import org.aspirant.academy.overview.GoingToActivity;
import org.aspirant.academy.overview.Tallies;
import org.aspirant.academy.overview.ViewingCourse;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.play.attempt.ListingAttempts;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.Erasing;
import org.aspirant.academy.privacy.Identities;
import org.aspirant.academy.release.view.FollowingSubmission;
import org.aspirant.tool.platformlink.session.LaunchSessions;
import org.aspirant.tool.platformlink.session.OpeningActivity;

/** Who is in a course and what its links open. */
@ApplicationScoped
public class Courses {

    @Produces
    @Singleton
    Authority authority(Members members) {
        return new Authority(members);
    }

    @Produces
    @Singleton
    AssigningStaff assigningStaff(
            UnitOfWork unitOfWork,
            Clock clock,
            Members members,
            Audit audit,
            StaffListener listener) {
        return new AssigningStaff(unitOfWork, clock, members, audit, listener);
    }

    @Produces
    @Singleton
    WithdrawingStaff withdrawingStaff(
            UnitOfWork unitOfWork,
            Clock clock,
            Members members,
            Audit audit,
            StaffListener listener) {
        return new WithdrawingStaff(unitOfWork, clock, members, audit, listener);
    }

    @Produces
    @Singleton
    Entering entering(
            UnitOfWork unitOfWork,
            Clock clock,
            Activities activities,
            Members members,
            People people) {
        return new Entering(unitOfWork, clock, activities, members, people);
    }

    @Produces
    @Singleton
    PreparingChoice preparingChoice(
            Catalogue catalogue, Activities activities, Members members, People people) {
        return new PreparingChoice(catalogue, activities, members, people);
    }

    @Produces
    @Singleton
    ChoosingActivity choosingActivity(
            UnitOfWork unitOfWork,
            Clock clock,
            Catalogue catalogue,
            Activities activities,
            Members members,
            Words words,
            Audit audit,
            StaffListener listener) {
        return new ChoosingActivity(
                unitOfWork, clock, catalogue, activities, members, words, audit, listener);
    }

    @Produces
    @Singleton
    FollowingLink followingLink(
            UnitOfWork unitOfWork,
            Clock clock,
            Catalogue catalogue,
            Activities activities,
            Audit audit) {
        return new FollowingLink(unitOfWork, clock, catalogue, activities, audit);
    }

    @Produces
    @Singleton
    ViewingCourse viewingCourse(
            Authority authority,
            Activities activities,
            Catalogue catalogue,
            Tallies tallies,
            ViewingQueue queue,
            ListingAttempts attempts,
            FollowingSubmission following) {
        return new ViewingCourse(
                authority, activities, catalogue, tallies, queue, attempts, following);
    }

    @Produces
    @Singleton
    OpeningActivity openingActivity(
            Authority authority,
            Activities activities,
            Sheets sheets,
            LaunchSessions sessions,
            Clock clock) {
        return new OpeningActivity(
                new GoingToActivity(authority, activities, sheets), sessions, clock);
    }

    @Produces
    @Singleton
    Erasing erasing(
            UnitOfWork unitOfWork, Clock clock, People people, Identities identities, Audit audit) {
        return new Erasing(unitOfWork, clock, people, identities, audit);
    }
}
