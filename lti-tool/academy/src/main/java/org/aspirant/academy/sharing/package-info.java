/**
 * Sharing sessions: a course is asked about a question or a draft, the groups invited are named up
 * front, everybody comments, and every comment is published.
 *
 * <p>The rule that nothing is dropped lives in {@link org.aspirant.academy.sharing.log.CommentLog};
 * here is who may do what, and what is kept.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Simulations, ratings and grades: what somebody says in a sharing session counts for nothing
 * else.
 */
@NullMarked
package org.aspirant.academy.sharing;

import org.jspecify.annotations.NullMarked;
