/** CSV in: ratings, as events or as columns, judgments that standards are set from, and people. */
@NullMarked
package org.aspirant.rubric.format.ratings;

import org.jspecify.annotations.NullMarked;
