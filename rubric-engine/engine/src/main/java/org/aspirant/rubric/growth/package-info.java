/**
 * Growth: what several scores of one candidate on one competency come to, over time.
 *
 * <p>Scores from another version of a framework, or from another framework, count only where a
 * crosswalk or a replacement says what a competency has become.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Dates: occasions come in their order. Files.
 */
@NullMarked
package org.aspirant.rubric.growth;

import org.jspecify.annotations.NullMarked;
