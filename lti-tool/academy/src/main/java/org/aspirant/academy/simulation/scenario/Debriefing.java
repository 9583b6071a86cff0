package org.aspirant.academy.simulation.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conversation after a run.
 *
 * @param stages every stage has at least one prompt
 * @param compareFrom how many people must have finished before choices are compared, at least 5
 */
public record Debriefing(Map<Stage, List<Prompt>> stages, Commitment commitment, int compareFrom) {

    public Debriefing {
        stages = Collections.unmodifiableMap(new EnumMap<>(stages));
    }

    /** The stages in their order. */
    public enum Stage {
        REACTIONS,
        DESCRIPTION,
        ANALYSIS,
        SUMMARY
    }

    /**
     * A question.
     *
     * @param minWords 0 if none are asked for
     */
    public record Prompt(String id, String label, @Nullable String hint, int minWords) {}

    /**
     * What the candidate will try.
     *
     * @param days within so many days, 1 to 30
     */
    public record Commitment(String label, String hint, int days) {}
}
