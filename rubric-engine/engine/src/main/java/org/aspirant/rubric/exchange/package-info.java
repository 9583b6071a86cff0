/**
 * Rubrics and frameworks as other programs write them, in and out. A converter reads a foreign
 * document into a {@link org.aspirant.rubric.exchange.Bundle} of ours and writes a foreign document
 * from one; what ours has no place for is carried along, and what the foreign format has no place
 * for is named.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Files, folders and networks: it takes text and gives text.
 */
@NullMarked
package org.aspirant.rubric.exchange;

import org.jspecify.annotations.NullMarked;
