/** What is counted of ratings: patterns of units, tables of pairs, and what these add up to. */
@NullMarked
package org.aspirant.rubric.statistics.agreement.counts;

import org.jspecify.annotations.NullMarked;
