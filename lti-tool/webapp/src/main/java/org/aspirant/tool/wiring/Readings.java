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
import org.aspirant.academy.assessment.Deciding;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.Restaffing;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.assessment.sheet.Desk;
import org.aspirant.academy.assessment.sheet.HandingBack;
import org.aspirant.academy.assessment.sheet.OpeningSheet;
import org.aspirant.academy.assessment.sheet.RatingCriterion;
import org.aspirant.academy.assessment.sheet.SubmittingSheet;
import org.aspirant.academy.assessment.sheet.ViewingQueue;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.submission.RecordingReading;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.academy.submission.Works;

/** Assessors at work. */
@ApplicationScoped
public class Readings {

    @Produces
    @Singleton
    Deciding deciding(Clock clock, Ledger ledger, Audit audit) {
        return new Deciding(clock, ledger, audit);
    }

    @Produces
    @Singleton
    Assigning assigning(
            Clock clock,
            Activities activities,
            Members members,
            People people,
            Sheets sheets,
            Ledger ledger,
            Audit audit) {
        return new Assigning(clock, activities, members, people, sheets, ledger, audit);
    }

    @Produces
    @Singleton
    Completing completing(Clock clock, Ledger ledger, Deciding deciding) {
        return new Completing(clock, ledger, deciding);
    }

    @Produces
    @Singleton
    Restaffing restaffing(
            Activities activities,
            Catalogue catalogue,
            Submissions submissions,
            Assigning assigning) {
        return new Restaffing(activities, catalogue, submissions, assigning);
    }

    @Produces
    @Singleton
    Desk desk(
            Catalogue catalogue,
            Submissions submissions,
            Works works,
            Sheets sheets,
            Ledger ledger) {
        return new Desk(catalogue, submissions, works, sheets, ledger);
    }

    @Produces
    @Singleton
    ViewingQueue viewingQueue(
            Authority authority,
            Activities activities,
            Catalogue catalogue,
            Submissions submissions,
            Sheets sheets) {
        return new ViewingQueue(authority, activities, catalogue, submissions, sheets);
    }

    @Produces
    @Singleton
    OpeningSheet openingSheet(
            Desk desk, Sheets sheets, Ledger ledger, Words words, RecordingReading recording) {
        return new OpeningSheet(desk, sheets, ledger, words, recording);
    }

    @Produces
    @Singleton
    RatingCriterion ratingCriterion(
            UnitOfWork unitOfWork, Clock clock, Desk desk, Sheets sheets, Words words) {
        return new RatingCriterion(unitOfWork, clock, desk, sheets, words);
    }

    @Produces
    @Singleton
    SubmittingSheet submittingSheet(
            UnitOfWork unitOfWork,
            Clock clock,
            Desk desk,
            Sheets sheets,
            Ledger ledger,
            Deciding deciding,
            Assigning assigning,
            Audit audit,
            ProgressDepartures departures) {
        return new SubmittingSheet(
                unitOfWork, clock, desk, sheets, ledger, deciding, assigning, audit, departures);
    }

    @Produces
    @Singleton
    HandingBack handingBack(
            UnitOfWork unitOfWork,
            Clock clock,
            Desk desk,
            Sheets sheets,
            Assigning assigning,
            Audit audit) {
        return new HandingBack(unitOfWork, clock, desk, sheets, assigning, audit);
    }
}
