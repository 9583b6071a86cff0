/**
 * Where LTI ends: the only package that sees both the protocol and the academy.
 *
 * <p>Admission turns what a platform says into ids of our own and a session; delivery takes what
 * the academy releases to the gradebook of the platform it came from.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>HTML, and how anything is stored: its ports are implemented by {@code persistence}.
 */
@NullMarked
package org.aspirant.tool.platformlink;

import org.jspecify.annotations.NullMarked;
