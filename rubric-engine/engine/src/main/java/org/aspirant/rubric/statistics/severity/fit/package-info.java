/**
 * The numbers behind measures of severity: the joint likelihood of the many-facet Rasch model and
 * its maximum.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>What a facet is called, whose ratings these are, and how results are reported: candidates,
 * elements of facets and levels are numbers here.
 */
@NullMarked
package org.aspirant.rubric.statistics.severity.fit;

import org.jspecify.annotations.NullMarked;
