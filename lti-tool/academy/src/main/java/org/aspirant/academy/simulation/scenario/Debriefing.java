package org.aspirant.academy.simulation.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The conversation after a run.
 *
 * @param stages every stage has at least one prompt
 * @param compare how the choices of a cohort are compared afterwards, null where they are not
 */
public record Debriefing(
        Map<Stage, List<Prompt>> stages, Commitment commitment, @Nullable Compare compare) {

    public Debriefing {
        stages = Collections.unmodifiableMap(new EnumMap<>(stages));
    }

    public Optional<Compare> comparison() {
        return Optional.ofNullable(compare);
    }

    /**
     * What a cohort may learn of itself.
     *
     * @param minN fewer people than these are never told of together, 5 to 100
     * @param reasons whether the reasons of those who agreed to it are shown as well
     */
    public record Compare(int minN, boolean reasons) {

        /** Fewer than these nobody is told of, whatever an author writes. */
        public static final int LEAST = 5;

        public Compare {
            if (minN < LEAST) {
                throw new IllegalArgumentException("minN must be at least 5, got " + minN);
            }
        }
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
