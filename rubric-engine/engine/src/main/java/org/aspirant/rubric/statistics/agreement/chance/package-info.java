/** Agreement corrected for the agreement of chance, of units and of pairs of assessors. */
@NullMarked
package org.aspirant.rubric.statistics.agreement.chance;

import org.jspecify.annotations.NullMarked;
