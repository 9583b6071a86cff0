/**
 * Where authors' files come from, how they are read strictly, and what is said when one of them is
 * wrong.
 *
 * <p>Every problem names file, line and column, says what is wrong and what would be right.
 */
@NullMarked
package org.aspirant.academy.content;

import org.jspecify.annotations.NullMarked;
