package org.aspirant.tool.platformlink.followup;

import java.util.Map;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.aspirant.tool.platformlink.reconciliation.Difference;
import org.aspirant.tool.platformlink.reconciliation.GradebookReading;

/**
 * Where the released grades of an activity are.
 *
 * @param standings of each column; a test user's grade never leaves and has none
 * @param differences of those in the gradebook, which it shows otherwise than it took them
 * @param reading how far the comparing is
 * @param paused whether nothing is sent at present, from any course
 */
public record GradesUnderWay(
        Map<Cell, Standing> standings,
        Map<Cell, Difference> differences,
        GradebookReading reading,
        boolean paused) {

    public GradesUnderWay {
        standings = Map.copyOf(standings);
        differences = Map.copyOf(differences);
    }
}
