/** Scoring: rating events and a plan become a decision for each candidate. */
@NullMarked
package org.aspirant.rubric.scoring;

import org.jspecify.annotations.NullMarked;
