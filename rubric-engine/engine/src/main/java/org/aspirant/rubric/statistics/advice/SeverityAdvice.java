package org.aspirant.rubric.statistics.advice;

import org.aspirant.rubric.exact.Exact;

/**
 * A decision beside what it would be if assessors of average severity had read. Advice to whoever
 * looks into a case; it takes the place of no decision.
 *
 * @param candidate an id
 * @param composite as decided
 * @param fairComposite what the model says it would be, in the same units
 * @param passed as decided
 * @param fairPassed whether the fair composite reaches the cut, all floors and count rules being as
 *     they were decided
 */
public record SeverityAdvice(
        String candidate,
        Exact composite,
        double fairComposite,
        boolean passed,
        boolean fairPassed) {

    /** Whether the decision would change. */
    public boolean changes() {
        return passed != fairPassed;
    }
}
