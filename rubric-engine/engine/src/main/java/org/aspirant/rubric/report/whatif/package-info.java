/** What other cuts, weights, policies and second readings would make of ratings, as reports. */
@NullMarked
package org.aspirant.rubric.report.whatif;

import org.jspecify.annotations.NullMarked;
