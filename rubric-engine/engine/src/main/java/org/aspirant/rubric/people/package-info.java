/**
 * What is known of candidates beside their work: the groups that they belong to, and which groups
 * are too small to be shown.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Names, scores, what a figure is about.
 */
@NullMarked
package org.aspirant.rubric.people;

import org.jspecify.annotations.NullMarked;
