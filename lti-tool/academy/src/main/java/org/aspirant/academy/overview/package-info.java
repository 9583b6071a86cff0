/**
 * A course as a whole: its activities, where each stands, and which of them somebody may open from
 * here.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>How a launch comes about, and what the pages of an activity show.
 */
@NullMarked
package org.aspirant.academy.overview;

import org.jspecify.annotations.NullMarked;
