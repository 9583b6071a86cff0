package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.ProgressDepartures;
import org.aspirant.academy.assessment.Assigning;
import org.aspirant.academy.assessment.Completing;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.play.Runs;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.release.Departing;
import org.aspirant.academy.release.Exporting;
import org.aspirant.academy.release.GradeDepartures;
import org.aspirant.academy.release.Receiving;
import org.aspirant.academy.release.Releases;
import org.aspirant.academy.release.Releasing;
import org.aspirant.academy.release.view.FollowingSubmission;
import org.aspirant.academy.release.view.OverseeingActivity;
import org.aspirant.academy.release.view.ReadingFeedback;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.academy.submission.Works;

/** From a decision to a grade that leaves. */
@ApplicationScoped
public class Grades {

    @Produces
    @Singleton
    Departing departing(
            Clock clock,
            Ledger ledger,
            Releases releases,
            Audit audit,
            GradeDepartures grades,
            ProgressDepartures progress) {
        return new Departing(clock, ledger, releases, audit, grades, progress);
    }

    @Produces
    @Singleton
    Receiving receiving(
            Catalogue catalogue, Assigning assigning, Completing completing, Departing departing) {
        return new Receiving(catalogue, assigning, completing, departing);
    }

    @Produces
    @Singleton
    Releasing releasing(
            UnitOfWork unitOfWork,
            Authority authority,
            Catalogue catalogue,
            Submissions submissions,
            Sheets sheets,
            Ledger ledger,
            Departing departing) {
        return new Releasing(
                unitOfWork, authority, catalogue, submissions, sheets, ledger, departing);
    }

    @Produces
    @Singleton
    Exporting exporting(
            UnitOfWork unitOfWork,
            Clock clock,
            Authority authority,
            Catalogue catalogue,
            Submissions submissions,
            Ledger ledger,
            Audit audit) {
        return new Exporting(unitOfWork, clock, authority, catalogue, submissions, ledger, audit);
    }

    @Produces
    @Singleton
    OverseeingActivity overseeingActivity(
            Authority authority,
            Activities activities,
            Members members,
            People people,
            Runs runs,
            Submissions submissions,
            Sheets sheets,
            Ledger ledger,
            Releases releases) {
        return new OverseeingActivity(
                authority,
                activities,
                members,
                people,
                runs,
                submissions,
                sheets,
                ledger,
                releases);
    }

    @Produces
    @Singleton
    FollowingSubmission followingSubmission(
            Catalogue catalogue,
            Submissions submissions,
            Sheets sheets,
            Ledger ledger,
            Releases releases) {
        return new FollowingSubmission(catalogue, submissions, sheets, ledger, releases);
    }

    @Produces
    @Singleton
    ReadingFeedback readingFeedback(
            Catalogue catalogue,
            Submissions submissions,
            Works works,
            Ledger ledger,
            Releases releases,
            Words words) {
        return new ReadingFeedback(catalogue, submissions, works, ledger, releases, words);
    }
}
