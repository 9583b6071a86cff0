/**
 * The record of who did what, and the erasing of a person.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Courses, runs and ratings: the ledger holds only opaque ids, so that erasing needs to touch
 * none of it.
 */
@NullMarked
package org.aspirant.academy.privacy;

import org.jspecify.annotations.NullMarked;
