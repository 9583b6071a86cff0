/**
 * A log of comments in which nothing can be dropped.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Sharing sessions, courses and who may do what: whatever collects comments in public, such as a
 * step of a protocol, can keep them in a {@link org.aspirant.academy.sharing.log.CommentLog}.
 */
@NullMarked
package org.aspirant.academy.sharing.log;

import org.jspecify.annotations.NullMarked;
