/**
 * What an instructor chose for a link: the simulation that is played, the plan that it is rated by,
 * and who rates.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Who played what, and what became of it.
 */
@NullMarked
package org.aspirant.academy.activity;

import org.jspecify.annotations.NullMarked;
