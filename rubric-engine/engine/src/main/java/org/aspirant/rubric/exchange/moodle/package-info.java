/** Rubrics and marking guides as Moodle's web services give and take them, and grades as CSV. */
@NullMarked
package org.aspirant.rubric.exchange.moodle;

import org.jspecify.annotations.NullMarked;
