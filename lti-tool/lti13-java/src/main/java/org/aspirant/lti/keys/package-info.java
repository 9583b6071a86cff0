/**
 * Who signed it: our own keys, other people's key sets, and signed tokens between them.
 *
 * <p>RS256 only, whatever a token's header says; a key comes from the registered key set by its id
 * and from nowhere else.
 *
 * <p>Does not know what a token says: claims are {@code launch}'s business.
 */
@NullMarked
package org.aspirant.lti.keys;

import org.jspecify.annotations.NullMarked;
