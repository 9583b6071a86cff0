package org.aspirant.academy.assessment.sheet;

import java.util.List;

/**
 * What an assessor puts down for one criterion; it takes the place of what was there.
 *
 * @param level id of a level; blank while none is chosen, or where a code is
 * @param code id of a condition code; blank where there is a level
 * @param note to the candidate; may be blank
 */
public record CriterionRating(
        String task,
        String criterion,
        String level,
        String code,
        List<Quote> evidence,
        String note) {

    public static final int MOST_EVIDENCE = 20;

    public CriterionRating {
        evidence = List.copyOf(evidence);
    }
}
