/** Rubrics as the CSV that Canvas imports, and scores as the CSV its gradebook imports. */
@NullMarked
package org.aspirant.rubric.exchange.canvas;

import org.jspecify.annotations.NullMarked;
