/**
 * Courses, who takes part in them, and what each person may do there.
 *
 * <p>A person's course roles come from the launch they are in now; assessor, adjudicator and lead
 * are given in the tool.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>What is played, handed in or rated.
 */
@NullMarked
package org.aspirant.academy.course;

import org.jspecify.annotations.NullMarked;
