/**
 * Handing in: one finished attempt of a candidate, frozen together with everything that it will be
 * rated by.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Who reads it and what they say.
 */
@NullMarked
package org.aspirant.academy.submission;

import org.jspecify.annotations.NullMarked;
