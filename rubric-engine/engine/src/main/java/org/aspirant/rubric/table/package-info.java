/**
 * Ratings as columns of numbers, from which statistics are computed; a rating takes 20 bytes, and
 * each id is kept once.
 */
@NullMarked
package org.aspirant.rubric.table;

import org.jspecify.annotations.NullMarked;
