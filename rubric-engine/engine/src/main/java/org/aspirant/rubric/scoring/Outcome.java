package org.aspirant.rubric.scoring;

import java.util.List;
import org.aspirant.rubric.scoring.Reading.Standing;

/**
 * What became of what was said of a criterion.
 *
 * @param standings of each that was said, in the same order
 */
record Outcome(Settlement settlement, List<Standing> standings) {

    Outcome {
        standings = List.copyOf(standings);
    }
}
