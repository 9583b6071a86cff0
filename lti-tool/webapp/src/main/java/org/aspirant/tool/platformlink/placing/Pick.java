package org.aspirant.tool.platformlink.placing;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.activity.choosing.LinkChoice;

/**
 * One activity that an instructor picked.
 *
 * @param points of its gradebook column, as typed; empty for the plan's own
 * @param from first day and time, empty for at once
 * @param until last day and time, empty for no end
 */
public record Pick(
        LinkChoice choice, String points, Optional<Instant> from, Optional<Instant> until) {}
