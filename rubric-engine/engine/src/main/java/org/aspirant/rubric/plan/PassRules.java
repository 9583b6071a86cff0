package org.aspirant.rubric.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.exact.Exact;
import org.jspecify.annotations.Nullable;

/**
 * Which scores are enough. A candidate passes who meets every floor, every count rule and the first
 * cut; further cuts are reported and decide nothing.
 */
public record PassRules(List<Floor> floors, List<CountRule> counts, List<Cut> cuts) {

    public PassRules {
        floors = List.copyOf(floors);
        counts = List.copyOf(counts);
        cuts = List.copyOf(cuts);
    }

    /** The cut that decides, if the plan has one. */
    public Optional<Cut> passing() {
        return cuts.stream().findFirst();
    }

    /**
     * A task's or a criterion's score that nothing else makes up for.
     *
     * @param task null: every task that has the criterion
     * @param criterion null: the task as a whole
     */
    public record Floor(@Nullable String task, @Nullable String criterion, Exact atLeast) {

        public Floor {
            if (task == null && criterion == null) {
                throw new IllegalArgumentException("a floor is a task's or a criterion's");
            }
        }

        JsonObject json() {
            return new JsonObject()
                    .withIfPresent("task", task)
                    .withIfPresent("criterion", criterion)
                    .with("atLeast", atLeast);
        }
    }

    /**
     * How many criteria may stay below a value.
     *
     * @param per what they are counted over
     * @param below criteria with a resolved value under this are counted
     * @param atMost how many of them are allowed
     */
    public record CountRule(Per per, Exact below, int atMost) {

        JsonObject json() {
            return new JsonObject()
                    .with("per", per.key())
                    .with("below", below)
                    .with("atMost", atMost);
        }
    }

    /** What a count is taken over. */
    public enum Per {
        TASK,
        PLAN;

        /** As documents write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A composite that is enough for something.
     *
     * @param id unique in the plan
     * @param sem one standard error of measurement in the candidate's favour, a constant of the
     *     plan; null: none
     */
    public record Cut(String id, Exact atLeast, @Nullable Exact sem) {

        /**
         * What the composite is compared with: the cut, less the standard error if there is one.
         */
        public Exact effective() {
            return sem == null ? atLeast : atLeast.minus(sem);
        }

        /** {@code >=}: reaching it exactly is enough. */
        public boolean isReachedBy(Exact composite) {
            return composite.isAtLeast(effective());
        }

        JsonObject json() {
            return new JsonObject()
                    .with("id", id)
                    .with("atLeast", atLeast)
                    .withIfPresent("sem", sem);
        }
    }
}
