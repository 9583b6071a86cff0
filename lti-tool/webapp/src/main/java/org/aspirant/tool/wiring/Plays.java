package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.LongSupplier;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.ProgressDepartures;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.play.Drafts;
import org.aspirant.academy.play.Playing;
import org.aspirant.academy.play.Playthroughs;
import org.aspirant.academy.play.Runs;
import org.aspirant.academy.play.SavingDraft;
import org.aspirant.academy.play.attempt.ListingAttempts;
import org.aspirant.academy.play.attempt.OpeningRun;
import org.aspirant.academy.play.attempt.StartingAttempt;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.submission.OpeningSubmission;
import org.aspirant.academy.submission.Reception;
import org.aspirant.academy.submission.RecordingReading;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.academy.submission.Submitting;
import org.aspirant.academy.submission.Works;

/** Playing and handing in. */
@ApplicationScoped
public class Plays {

    @Produces
    @Singleton
    Playthroughs playthroughs(Runs runs, Words words, Catalogue catalogue) {
        return new Playthroughs(runs, words, catalogue);
    }

    @Produces
    @Singleton
    Playing playing(
            UnitOfWork unitOfWork,
            Clock clock,
            Runs runs,
            Words words,
            Drafts drafts,
            Playthroughs playthroughs) {
        return new Playing(unitOfWork, clock, runs, words, drafts, playthroughs);
    }

    @Produces
    @Singleton
    SavingDraft savingDraft(
            UnitOfWork unitOfWork,
            Clock clock,
            Runs runs,
            Drafts drafts,
            Playthroughs playthroughs) {
        return new SavingDraft(unitOfWork, clock, runs, drafts, playthroughs);
    }

    @Produces
    @Singleton
    StartingAttempt startingAttempt(
            UnitOfWork unitOfWork,
            Clock clock,
            LongSupplier seeds,
            Activities activities,
            Catalogue catalogue,
            Authority authority,
            Runs runs,
            Words words,
            Playthroughs playthroughs,
            ProgressDepartures departures) {
        return new StartingAttempt(
                unitOfWork,
                clock,
                seeds,
                activities,
                catalogue,
                authority,
                runs,
                words,
                playthroughs,
                departures);
    }

    @Produces
    @Singleton
    ListingAttempts listingAttempts(Activities activities, Catalogue catalogue, Runs runs) {
        return new ListingAttempts(activities, catalogue, runs);
    }

    @Produces
    @Singleton
    OpeningRun openingRun(Clock clock, Runs runs, Drafts drafts, Playthroughs playthroughs) {
        return new OpeningRun(clock, runs, drafts, playthroughs);
    }

    @Produces
    @Singleton
    Works works(Runs runs, Words words, Playthroughs playthroughs) {
        return new Works(runs, words, playthroughs);
    }

    @Produces
    @Singleton
    Submitting submitting(
            UnitOfWork unitOfWork,
            Clock clock,
            Activities activities,
            Catalogue catalogue,
            Runs runs,
            Drafts drafts,
            Words words,
            Submissions submissions,
            Audit audit,
            ProgressDepartures departures,
            Reception reception) {
        return new Submitting(
                unitOfWork,
                clock,
                activities,
                catalogue,
                runs,
                drafts,
                words,
                submissions,
                audit,
                departures,
                reception);
    }

    @Produces
    @Singleton
    OpeningSubmission openingSubmission(
            Authority authority, Submissions submissions, Works works, RecordingReading recording) {
        return new OpeningSubmission(authority, submissions, works, recording);
    }

    @Produces
    @Singleton
    RecordingReading recordingReading(UnitOfWork unitOfWork, Clock clock, Audit audit) {
        return new RecordingReading(unitOfWork, clock, audit);
    }
}
