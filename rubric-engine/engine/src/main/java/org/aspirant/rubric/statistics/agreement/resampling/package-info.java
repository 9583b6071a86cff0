/** Bootstrap intervals over units. */
@NullMarked
package org.aspirant.rubric.statistics.agreement.resampling;

import org.jspecify.annotations.NullMarked;
