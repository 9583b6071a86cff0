package org.aspirant.lti.grades;

import org.aspirant.lti.gradebook.Result;
import org.jspecify.annotations.Nullable;

/** What the gradebook shows for one person: {@link Known} or a {@link GradeFailure}. */
public sealed interface ResultOutcome permits ResultOutcome.Known, GradeFailure {

    /**
     * The platform said.
     *
     * @param result null if it has none for this person
     */
    record Known(@Nullable Result result) implements ResultOutcome {}
}
