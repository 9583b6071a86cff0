package org.aspirant.rubric.statistics.severity;

import org.aspirant.rubric.statistics.severity.fit.Estimates.Shift;

/**
 * How much more severe an element is to a group than its measure says (differential rater
 * functioning, where it is an assessor), all measures held fixed.
 *
 * @param element its id
 * @param ratings how many it is about
 * @param observed the sum of their categories
 * @param expected what the model expects that sum to be
 * @param bias in logits; above 0 where the element is more severe to this group
 * @param standardError of it, in logits
 * @param t {@code bias / standardError}; beyond 2 either way it is worth a look
 * @param extreme whether the sum is the highest or the lowest possible; it was moved 0.3 inward
 */
public record Interaction(
        String element,
        String group,
        int ratings,
        int observed,
        double expected,
        double bias,
        double standardError,
        double t,
        boolean extreme) {

    static Interaction of(String element, String group, Shift shift) {
        return new Interaction(
                element,
                group,
                shift.ratings(),
                shift.observed(),
                shift.expected(),
                shift.severity(),
                shift.standardError(),
                shift.severity() / shift.standardError(),
                shift.extreme());
    }
}
