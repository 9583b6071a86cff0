package org.aspirant.tool.persistence;

import java.time.Clock;
import org.aspirant.academy.contract.AcademyPorts;
import org.aspirant.academy.contract.ActivitiesContract;
import org.aspirant.academy.contract.AuditContract;
import org.aspirant.academy.contract.DraftsContract;
import org.aspirant.academy.contract.EditionsContract;
import org.aspirant.academy.contract.LedgerContract;
import org.aspirant.academy.contract.MembersContract;
import org.aspirant.academy.contract.OldWorkContract;
import org.aspirant.academy.contract.PeopleContract;
import org.aspirant.academy.contract.ReleasesContract;
import org.aspirant.academy.contract.RostersContract;
import org.aspirant.academy.contract.RunsContract;
import org.aspirant.academy.contract.SharingSessionsContract;
import org.aspirant.academy.contract.SheetsContract;
import org.aspirant.academy.contract.SubmissionsContract;
import org.aspirant.academy.contract.TalliesContract;
import org.aspirant.academy.contract.WordsContract;
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
import org.aspirant.tool.persistence.vault.TestVault;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every contract of the academy's ports, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AcademyPortsTest {

    private final AcademyPorts ports;

    AcademyPortsTest(TestDatabase database) {
        var unitOfWork = new LocalUnitOfWork(database.shared());
        Jdbi jdbi = Database.open(unitOfWork.dataSource());
        var keys = new PersonKeys(jdbi, TestVault.open(), Clock.systemUTC());
        ports =
                new AcademyPorts(
                        unitOfWork,
                        new JdbiPeople(jdbi, keys),
                        new JdbiWords(jdbi, keys),
                        new JdbiAudit(jdbi),
                        new JdbiMembers(jdbi),
                        new JdbiActivities(jdbi),
                        new JdbiRuns(jdbi),
                        new JdbiDrafts(jdbi, keys),
                        new JdbiSubmissions(jdbi),
                        new JdbiSheets(jdbi),
                        new JdbiLedger(jdbi),
                        new JdbiReleases(jdbi),
                        new JdbiSharingSessions(jdbi),
                        new JdbiEditions(jdbi),
                        new JdbiRosters(jdbi),
                        new JdbiTallies(jdbi));
    }

    @Nested
    class People extends PeopleContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Words extends WordsContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Audit extends AuditContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Rosters extends RostersContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Members extends MembersContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Activities extends ActivitiesContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Runs extends RunsContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Drafts extends DraftsContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Submissions extends SubmissionsContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Sheets extends SheetsContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Ledger extends LedgerContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Releases extends ReleasesContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class SharingSessions extends SharingSessionsContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Editions extends EditionsContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class OldWork extends OldWorkContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }

    @Nested
    class Tallies extends TalliesContract {
        @Override
        protected AcademyPorts ports() {
            return ports;
        }
    }
}
