/** Rubrics: the criteria of a piece of work and what each level of them looks like. */
@NullMarked
package org.aspirant.rubric.criteria;

import org.jspecify.annotations.NullMarked;
