/**
 * Who administers the tool and what they may do: with accounts of their own, which work before any
 * platform is connected.
 *
 * <p>An administrator is responsible for the whole server or for some organizations. Every use case
 * takes the administrator as its first argument and checks that itself.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>HTML, LTI, and how anything is stored: its ports are implemented by {@code persistence}. What
 * has to do with platforms it asks of {@code platformlink}.
 */
@NullMarked
package org.aspirant.tool.administration;

import org.jspecify.annotations.NullMarked;
