/** Achievements of Open Badges 3.0 whose results are the levels of a rubric. */
@NullMarked
package org.aspirant.rubric.exchange.badge;

import org.jspecify.annotations.NullMarked;
