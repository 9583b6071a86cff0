package org.aspirant.academy.memory;

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
import org.junit.jupiter.api.Nested;

/** The ports in memory keep every contract that a real store must keep. */
class MemoryTest {

    private final AcademyPorts ports = Memory.ports();

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
