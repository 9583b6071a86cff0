/**
 * How far assessors agree: shares of equal ratings, coefficients corrected for chance, intraclass
 * correlations, and whether one assessor or another would have made a difference to who passes.
 *
 * <p>What is counted is kept per pattern of a unit's ratings, per assessor and per pair of
 * assessors, never per unit: memory grows with what differs and not with how much there is, and
 * counts of parts are added up ({@link
 * org.aspirant.rubric.statistics.agreement.counts.AgreementCounts}).
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Files, groups of candidates, and severity: assessors who agree may be wrong together.
 */
@NullMarked
package org.aspirant.rubric.statistics.agreement;

import org.jspecify.annotations.NullMarked;
