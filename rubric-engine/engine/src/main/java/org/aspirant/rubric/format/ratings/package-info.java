/** CSV in: ratings, as events or as columns, and the judgments that standards are set from. */
@NullMarked
package org.aspirant.rubric.format.ratings;

import org.jspecify.annotations.NullMarked;
