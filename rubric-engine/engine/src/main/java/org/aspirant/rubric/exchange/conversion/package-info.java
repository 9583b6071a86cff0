/** From any format that is read to any that is written, and what is said about it. */
@NullMarked
package org.aspirant.rubric.exchange.conversion;

import org.jspecify.annotations.NullMarked;
