/**
 * Figures that are kept up to date as ratings come in, one by one.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Where ratings are kept, and who may see what comes of them.
 */
@NullMarked
package org.aspirant.rubric.live;

import org.jspecify.annotations.NullMarked;
