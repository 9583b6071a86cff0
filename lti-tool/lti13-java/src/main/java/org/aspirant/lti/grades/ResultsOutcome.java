package org.aspirant.lti.grades;

import java.util.List;
import org.aspirant.lti.gradebook.Result;

/** What the gradebook shows in one column: {@link Known} or a {@link GradeFailure}. */
public sealed interface ResultsOutcome permits ResultsOutcome.Known, GradeFailure {

    /**
     * Every page came.
     *
     * @param results nobody twice; who has none is left out
     */
    record Known(List<Result> results) implements ResultsOutcome {

        public Known {
            results = List.copyOf(results);
        }

        /** Without the results. */
        @Override
        public String toString() {
            return "Known[" + results.size() + " results]";
        }
    }
}
