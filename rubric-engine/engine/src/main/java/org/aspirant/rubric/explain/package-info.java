/** Why a decision is what it is, as a tree down to the evidence. */
@NullMarked
package org.aspirant.rubric.explain;

import org.jspecify.annotations.NullMarked;
