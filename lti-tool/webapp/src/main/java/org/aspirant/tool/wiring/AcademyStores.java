package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.aspirant.tool.persistence.assessment.JdbiLedger;
import org.aspirant.tool.persistence.assessment.JdbiReleases;
import org.aspirant.tool.persistence.assessment.JdbiSheets;
import org.aspirant.tool.persistence.assessment.JdbiSubmissions;
import org.aspirant.tool.persistence.content.JdbiEditions;
import org.aspirant.tool.persistence.course.JdbiActivities;
import org.aspirant.tool.persistence.course.JdbiMembers;
import org.aspirant.tool.persistence.course.JdbiRuns;
import org.aspirant.tool.persistence.course.JdbiTallies;
import org.aspirant.tool.persistence.people.JdbiAudit;
import org.aspirant.tool.persistence.people.JdbiDrafts;
import org.aspirant.tool.persistence.people.JdbiPeople;
import org.aspirant.tool.persistence.people.JdbiWords;
import org.aspirant.tool.persistence.roster.JdbiRosters;
import org.aspirant.tool.persistence.sharing.JdbiSharingSessions;
import org.aspirant.tool.persistence.vault.PersonKeys;
import org.jdbi.v3.core.Jdbi;

/** The academy's ports on the database. */
@ApplicationScoped
public class AcademyStores {

    @Produces
    @Singleton
    JdbiActivities activities(Jdbi jdbi) {
        return new JdbiActivities(jdbi);
    }

    @Produces
    @Singleton
    JdbiMembers members(Jdbi jdbi) {
        return new JdbiMembers(jdbi);
    }

    @Produces
    @Singleton
    JdbiRuns runs(Jdbi jdbi) {
        return new JdbiRuns(jdbi);
    }

    @Produces
    @Singleton
    JdbiTallies tallies(Jdbi jdbi) {
        return new JdbiTallies(jdbi);
    }

    @Produces
    @Singleton
    JdbiPeople people(Jdbi jdbi, PersonKeys keys) {
        return new JdbiPeople(jdbi, keys);
    }

    @Produces
    @Singleton
    JdbiWords words(Jdbi jdbi, PersonKeys keys) {
        return new JdbiWords(jdbi, keys);
    }

    @Produces
    @Singleton
    JdbiDrafts drafts(Jdbi jdbi, PersonKeys keys) {
        return new JdbiDrafts(jdbi, keys);
    }

    @Produces
    @Singleton
    JdbiAudit audit(Jdbi jdbi) {
        return new JdbiAudit(jdbi);
    }

    @Produces
    @Singleton
    JdbiSubmissions submissions(Jdbi jdbi) {
        return new JdbiSubmissions(jdbi);
    }

    @Produces
    @Singleton
    JdbiSheets sheets(Jdbi jdbi) {
        return new JdbiSheets(jdbi);
    }

    @Produces
    @Singleton
    JdbiLedger ledger(Jdbi jdbi) {
        return new JdbiLedger(jdbi);
    }

    @Produces
    @Singleton
    JdbiReleases releases(Jdbi jdbi) {
        return new JdbiReleases(jdbi);
    }

    @Produces
    @Singleton
    JdbiSharingSessions sharingSessions(Jdbi jdbi) {
        return new JdbiSharingSessions(jdbi);
    }

    @Produces
    @Singleton
    JdbiEditions editions(Jdbi jdbi) {
        return new JdbiEditions(jdbi);
    }

    @Produces
    @Singleton
    JdbiRosters rosters(Jdbi jdbi) {
        return new JdbiRosters(jdbi);
    }
}
