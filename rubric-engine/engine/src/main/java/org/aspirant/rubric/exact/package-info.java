/** Exact arithmetic: no score is ever compared with a cut as a binary fraction. */
@NullMarked
package org.aspirant.rubric.exact;

import org.jspecify.annotations.NullMarked;
