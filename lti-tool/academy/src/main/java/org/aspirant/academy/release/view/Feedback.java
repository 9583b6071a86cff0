package org.aspirant.academy.release.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.assessment.EvidenceView;
import org.aspirant.academy.release.Release;
import org.aspirant.academy.submission.Work;
import org.aspirant.rubric.explain.Explanation;
import org.aspirant.rubric.plan.CriterionKey;

/**
 * What a candidate reads once a grade is released.
 *
 * @param work what was handed in, for quotes to be seen in their place
 * @param explanation why the decision is what it is, down to the evidence
 * @param criteria in the order of the plan; empty where nobody read
 */
public record Feedback(
        Release release,
        Yardstick yardstick,
        Work work,
        Explanation.OfDecision explanation,
        List<OnCriterion> criteria) {

    public Feedback {
        criteria = List.copyOf(criteria);
    }

    /**
     * What was found on one criterion.
     *
     * @param title empty where the plan has no words for it
     * @param resolved the value that counted; empty where there is none
     */
    public record OnCriterion(
            CriterionKey key,
            String title,
            String question,
            Optional<BigDecimal> resolved,
            List<ByReader> readings) {

        public OnCriterion {
            readings = List.copyOf(readings);
        }
    }

    /**
     * What one reader found.
     *
     * @param reader 1, 2, … in the order of their ratings; no names
     * @param adjudicates whether the reader settled what the others differed on
     * @param mark id of the level or condition code
     * @param level title of the level; empty for a condition code
     * @param descriptor what is true of work at that level; empty for a condition code
     * @param note to the candidate; empty if there is none
     */
    public record ByReader(
            int reader,
            boolean adjudicates,
            String mark,
            String level,
            String descriptor,
            String note,
            List<EvidenceView> evidence) {

        public ByReader {
            evidence = List.copyOf(evidence);
        }
    }
}
