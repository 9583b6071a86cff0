/**
 * What people see of a submission after it was handed in: where it stands, what came of it, and the
 * whole activity for who runs it.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>How any of it is shown.
 */
@NullMarked
package org.aspirant.academy.release.view;

import org.jspecify.annotations.NullMarked;
