package org.aspirant.academy.contract;

import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.content.edition.Editions;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.course.roster.Rosters;
import org.aspirant.academy.overview.Tallies;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.play.Drafts;
import org.aspirant.academy.play.Runs;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.release.Releases;
import org.aspirant.academy.sharing.SharingSessions;
import org.aspirant.academy.submission.Submissions;

/** All storage ports of the academy, over one store. */
public record AcademyPorts(
        UnitOfWork unitOfWork,
        People people,
        Words words,
        Audit audit,
        Members members,
        Activities activities,
        Runs runs,
        Drafts drafts,
        Submissions submissions,
        Sheets sheets,
        Ledger ledger,
        Releases releases,
        SharingSessions sharing,
        Editions editions,
        Rosters rosters,
        Tallies tallies) {}
