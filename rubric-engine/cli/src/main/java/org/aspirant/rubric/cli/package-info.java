/**
 * The {@code rubric} command: files in, the engine's answers out, and exit codes that scripts rely
 * on.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>How anything is scored. It reads files, calls the engine and prints.
 */
@NullMarked
package org.aspirant.rubric.cli;

import org.jspecify.annotations.NullMarked;
