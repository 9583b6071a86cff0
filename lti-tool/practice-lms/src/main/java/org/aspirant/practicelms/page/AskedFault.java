package org.aspirant.practicelms.page;

import java.time.Duration;
import org.aspirant.practicelms.steering.Faults;
import org.aspirant.practicelms.steering.RosterMishap;
import org.aspirant.practicelms.steering.ScoreFault;

/** A fault that the page has a button for. */
enum AskedFault {
    NEXT_CONFLICT("Refuse the next score with 409") {
        @Override
        void ask(Faults faults, Runnable revokeTokens) {
            faults.failNextScores(1, ScoreFault.CONFLICT);
        }
    },
    BUSY_MINUTE("Answer 429 for a minute") {
        @Override
        void ask(Faults faults, Runnable revokeTokens) {
            faults.failScoresFor(Duration.ofMinutes(1), ScoreFault.TOO_MANY_REQUESTS);
        }
    },
    NEXT_ERROR("Answer the next score with 500") {
        @Override
        void ask(Faults faults, Runnable revokeTokens) {
            faults.failNextScores(1, ScoreFault.SERVER_ERROR);
        }
    },
    NEXT_LOST("Store the next score, lose the answer") {
        @Override
        void ask(Faults faults, Runnable revokeTokens) {
            faults.failNextScores(1, ScoreFault.TAKEN_BUT_CUT);
        }
    },
    NEXT_HANGS("Let the next score hang") {
        @Override
        void ask(Faults faults, Runnable revokeTokens) {
            faults.failNextScores(1, ScoreFault.HANG);
        }
    },
    DOWN("Be down for two minutes") {
        @Override
        void ask(Faults faults, Runnable revokeTokens) {
            faults.beDownFor(Duration.ofMinutes(2));
        }
    },
    TOKENS("Make all access tokens bad") {
        @Override
        void ask(Faults faults, Runnable revokeTokens) {
            revokeTokens.run();
        }
    },
    MEMBERS_PAGE("Lose a page of members") {
        @Override
        void ask(Faults faults, Runnable revokeTokens) {
            faults.spoilRosters(RosterMishap.MISSING_PAGE);
        }
    },
    MEMBERS_BUSY("Answer 403 to who asks for members") {
        @Override
        void ask(Faults faults, Runnable revokeTokens) {
            faults.spoilRosters(RosterMishap.THROTTLED);
        }
    },
    NONE("Stop all of this") {
        @Override
        void ask(Faults faults, Runnable revokeTokens) {
            faults.clear();
        }
    };

    private final String label;

    AskedFault(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract void ask(Faults faults, Runnable revokeTokens);
}
