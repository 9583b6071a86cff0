package org.aspirant.academy.assessment.sheet;

import java.util.List;
import java.util.Map;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.assessment.DraftRating;
import org.aspirant.academy.assessment.EvidenceView;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.submission.Work;
import org.aspirant.rubric.plan.CriterionKey;

/**
 * All that an assessor needs to rate one submission, and nothing that gives its author away.
 *
 * @param label of the submission
 * @param criteria those to rate: all of the plan's, or those in question for an adjudicator
 * @param entries what is put down so far, by criterion
 * @param others the ratings that an adjudicator is to settle, where the plan lets them be seen;
 *     empty otherwise
 */
public record Workbench(
        RatingSheet sheet,
        String label,
        Work work,
        Yardstick yardstick,
        List<CriterionKey> criteria,
        Map<CriterionKey, Entry> entries,
        List<Other> others) {

    public Workbench {
        criteria = List.copyOf(criteria);
        entries = Map.copyOf(entries);
        others = List.copyOf(others);
    }

    /**
     * What is put down for a criterion.
     *
     * @param note the words of the note; empty if there is none
     */
    public record Entry(DraftRating draft, List<EvidenceView> evidence, String note) {

        /** Whether it has a level or a code, and evidence. */
        public boolean isComplete() {
            return (draft.level() != null || draft.code() != null) && !evidence.isEmpty();
        }
    }

    /**
     * One of the ratings that differ.
     *
     * @param reader 1 or more: the first, the second reader
     * @param mark id of the level or code
     */
    public record Other(
            int reader, CriterionKey criterion, String mark, List<EvidenceView> evidence) {}

    /** How many of the criteria are complete. */
    public int done() {
        return (int) entries.values().stream().filter(Entry::isComplete).count();
    }
}
