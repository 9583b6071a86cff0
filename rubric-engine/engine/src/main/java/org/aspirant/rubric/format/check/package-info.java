/** Several documents held against each other before anything is computed from them. */
@NullMarked
package org.aspirant.rubric.format.check;

import org.jspecify.annotations.NullMarked;
