/**
 * An assessor at work: the queue, one sheet, its ratings with their evidence, submitting it or
 * handing it back.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Who the candidate is to other people, and what becomes of a decision.
 */
@NullMarked
package org.aspirant.academy.assessment.sheet;

import org.jspecify.annotations.NullMarked;
