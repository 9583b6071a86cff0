package org.aspirant.academy.assessment.sheet;

import java.time.Instant;
import java.util.List;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.DraftRating;
import org.aspirant.rubric.plan.CriterionKey;

/** What became of working on a sheet. */
public sealed interface SheetOutcome {

    /** The sheet is open to be worked on, or to be looked at again. */
    record Open(Workbench workbench) implements SheetOutcome {}

    /** The rating of a criterion is kept, and can still be changed. */
    record Kept(DraftRating draft, Instant at) implements SheetOutcome {}

    /** The sheet is submitted: its ratings are in the ledger. */
    record Submitted() implements SheetOutcome {}

    /** The sheet is handed back and goes to somebody else, if there is anybody. */
    record HandedBack() implements SheetOutcome {}

    /**
     * Nothing changed.
     *
     * @param criteria those it is about; empty if it is about the sheet
     */
    record NotAllowed(AssessmentFault fault, List<CriterionKey> criteria) implements SheetOutcome {

        public NotAllowed {
            criteria = List.copyOf(criteria);
        }

        static NotAllowed because(AssessmentFault fault) {
            return new NotAllowed(fault, List.of());
        }
    }
}
