/**
 * People as the ledger sees them, opaque ids, and apart from it what identifies them: names,
 * contacts and their own words, each under a key that can be destroyed.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Courses, runs and ratings; how anything is encrypted.
 */
@NullMarked
package org.aspirant.academy.people;

import org.jspecify.annotations.NullMarked;
