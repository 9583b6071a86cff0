package org.aspirant.rubric.scoring;

import java.util.List;

/**
 * What became of what was said of a criterion.
 *
 * @param said everything that was said, each with the standing that it has in the end
 */
record Outcome(Settlement settlement, List<Said> said) {

    Outcome {
        said = List.copyOf(said);
    }
}
