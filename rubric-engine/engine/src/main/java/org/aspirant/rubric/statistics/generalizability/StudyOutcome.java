package org.aspirant.rubric.statistics.generalizability;

import java.util.List;

/** What became of a study. */
public sealed interface StudyOutcome {

    /** All components could be estimated. */
    record Studied(GeneralizabilityStudy study) implements StudyOutcome {}

    /** There is nothing to study. */
    record NoRatings() implements StudyOutcome {}

    /**
     * The data cannot tell these sources of variance apart: with one task, say, what is the task's
     * and what is the scale's; with one reading of each task, what is the candidate's in the task
     * and what is the assessor's.
     *
     * @param effects names of effects, in the design's order; at least one
     */
    record Confounded(List<String> effects) implements StudyOutcome {

        public Confounded {
            effects = List.copyOf(effects);
        }
    }
}
