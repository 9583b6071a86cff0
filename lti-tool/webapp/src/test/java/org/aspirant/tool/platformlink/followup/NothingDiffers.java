package org.aspirant.tool.platformlink.followup;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.PendingScore.Points;
import org.aspirant.tool.platformlink.reconciliation.Difference;
import org.aspirant.tool.platformlink.reconciliation.GradebookReading;
import org.aspirant.tool.platformlink.reconciliation.ReadingFault;
import org.aspirant.tool.platformlink.reconciliation.Reconciliations;
import org.jspecify.annotations.Nullable;

/** Readings of columns in memory: differences that are put in, and who was asked for. */
final class NothingDiffers implements Reconciliations {

    final Map<ActivityKey, Map<Cell, Difference>> differences = new HashMap<>();
    final Set<ActivityKey> readable = new HashSet<>();
    final Set<ActivityKey> asked = new HashSet<>();

    @Override
    public Map<Cell, Difference> differences(ActivityKey place) {
        return differences.getOrDefault(place, Map.of());
    }

    @Override
    public GradebookReading reading(ActivityKey place) {
        return GradebookReading.NOTHING_THERE;
    }

    @Override
    public boolean ask(ActivityKey place, Instant at) {
        return readable.contains(place) && asked.add(place);
    }

    @Override
    public int failures(ActivityKey place) {
        return 0;
    }

    @Override
    public void begun(ActivityKey place, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void same(ActivityKey place, Cell cell) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void differs(ActivityKey place, Cell cell, @Nullable Points shown, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void compared(ActivityKey place, Instant at, Instant next) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void failed(
            ActivityKey place, ReadingFault fault, String detail, Instant at, Instant next) {
        throw new UnsupportedOperationException();
    }
}
