/**
 * The {@code content} command: authors check, play, measure and print what they write.
 *
 * <p>Exit codes: 0 done, 1 the content has mistakes, 2 the command was used wrongly.
 */
@NullMarked
package org.aspirant.content.cli;

import org.jspecify.annotations.NullMarked;
