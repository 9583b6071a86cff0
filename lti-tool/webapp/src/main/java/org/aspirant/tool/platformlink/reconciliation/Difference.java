package org.aspirant.tool.platformlink.reconciliation;

import java.time.Instant;
import org.aspirant.tool.platformlink.delivery.PendingScore.Points;
import org.jspecify.annotations.Nullable;

/**
 * A grade that the gradebook shows otherwise than it took it.
 *
 * @param shown what stands there, on the column's own scale; null where nothing does any more
 * @param seenAt when that was first seen
 */
public record Difference(@Nullable Points shown, Instant seenAt) {}
