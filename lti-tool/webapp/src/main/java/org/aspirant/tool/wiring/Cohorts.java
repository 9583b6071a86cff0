package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.cohort.ComparingCohort;
import org.aspirant.academy.cohort.ComparingOwnPath;
import org.aspirant.academy.cohort.Gathering;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.play.Playthroughs;
import org.aspirant.academy.play.Runs;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.academy.submission.Works;

/** Comparing how people decided. */
@ApplicationScoped
public class Cohorts {

    @Produces
    @Singleton
    Gathering gathering(
            Catalogue catalogue, Submissions submissions, Runs runs, Playthroughs playthroughs) {
        return new Gathering(catalogue, submissions, runs, playthroughs);
    }

    @Produces
    @Singleton
    ComparingOwnPath comparingOwnPath(
            Authority authority,
            Submissions submissions,
            Works works,
            Gathering gathering,
            Words words) {
        return new ComparingOwnPath(authority, submissions, works, gathering, words);
    }

    @Produces
    @Singleton
    ComparingCohort comparingCohort(
            Activities activities,
            Catalogue catalogue,
            Sheets sheets,
            Gathering gathering,
            Words words) {
        return new ComparingCohort(activities, catalogue, sheets, gathering, words);
    }
}
