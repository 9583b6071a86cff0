/**
 * The outbox: what is released is a row in the releasing transaction, and leaves for the gradebook
 * afterwards, once in effect, however often a node dies or a platform is away.
 *
 * <p>A recurring sweep schedules one execution for each pair of person and activity with unsent
 * rows; an execution sends the newest one. The scheduler's own key makes it one delivery at a time
 * for each pair, and what is released during a delivery is found by the next sweep. Nothing is
 * scheduled from the releasing transaction: scheduling what is running does nothing and says so to
 * nobody.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>How a score is written and what a platform answers: that is behind {@link
 * org.aspirant.tool.platformlink.delivery.Delivery}.
 */
@NullMarked
package org.aspirant.tool.persistence.outbox;

import org.jspecify.annotations.NullMarked;
