/** Rating events: one assessor's mark on one criterion, with the evidence it rests on. */
@NullMarked
package org.aspirant.rubric.rating;

import org.jspecify.annotations.NullMarked;
