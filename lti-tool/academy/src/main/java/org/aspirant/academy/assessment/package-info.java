/**
 * Rating: sheets for assessors, the ratings they submit with their evidence, adjudication where
 * they differ, and the decision that follows from the ratings alone.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Who the candidate is to other people, and how a grade reaches a gradebook.
 */
@NullMarked
package org.aspirant.academy.assessment;

import org.jspecify.annotations.NullMarked;
