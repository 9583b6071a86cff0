/** How far readings correlate within a unit, from the analysis of variance and from pairs. */
@NullMarked
package org.aspirant.rubric.statistics.agreement.intraclass;

import org.jspecify.annotations.NullMarked;
