/**
 * The learning domain: who takes part, what they play, what they hand in, how it is read and what
 * is released.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>LTI, HTTP, HTML and SQL. Identifiers of a platform have become ours before they arrive here;
 * grades leave through {@code org.aspirant.academy.release.GradeDepartures}.
 */
@NullMarked
package org.aspirant.academy;

import org.jspecify.annotations.NullMarked;
