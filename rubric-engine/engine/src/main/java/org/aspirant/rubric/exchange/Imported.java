package org.aspirant.rubric.exchange;

import java.util.List;
import org.aspirant.rubric.format.Problem;

/**
 * What a foreign document came to.
 *
 * @param notes what was mended, filled in, or has no place in our documents; in the order of the
 *     file
 */
public record Imported(Bundle bundle, List<Problem> notes) {

    public Imported {
        notes = List.copyOf(notes);
    }
}
