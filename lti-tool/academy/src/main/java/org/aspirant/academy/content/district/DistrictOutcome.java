package org.aspirant.academy.content.district;

import java.util.List;
import org.aspirant.academy.content.ContentProblem;

/** What became of the file of a district. */
public sealed interface DistrictOutcome {

    /**
     * It can be used.
     *
     * @param canonical the canonical JSON of the file, which is what its hash is made of
     */
    record Read(DistrictProfile profile, String canonical) implements DistrictOutcome {}

    /**
     * It cannot be used.
     *
     * @param problems at least one, in the order of the file
     */
    record Refused(List<ContentProblem> problems) implements DistrictOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
