package org.aspirant.rubric.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aspirant.rubric.canonical.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of work that cannot be rated, was not there, or comes twice, and what a rating must
 * rest on.
 */
public record Handling(
        List<ConditionCode> codes,
        Missing missing,
        Resubmission resubmission,
        EvidenceRule evidence) {

    public Handling {
        codes = List.copyOf(codes);
    }

    public Optional<ConditionCode> code(String id) {
        return codes.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    /**
     * A reason that there is nothing to rate, kept apart from every low level.
     *
     * @param effect what one such mark does
     * @param escalation what several of any codes with the same escalation do; null: nothing more
     */
    public record ConditionCode(String id, Effect effect, @Nullable Escalation escalation) {

        JsonObject json() {
            return new JsonObject()
                    .with("id", id)
                    .with("effect", effect.key())
                    .withIfPresent("escalate", escalation == null ? null : escalation.json());
        }
    }

    /** What a condition code does to its criterion. */
    public enum Effect {
        /** Counts as a value of 0. */
        ZERO,
        /** Leaves the criterion out of its task. */
        EXCLUDE,
        /** Makes the candidate's result incomplete. */
        INCOMPLETE,
        /** Makes the candidate's result void. */
        VOID;

        /** As documents write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it ends the matter for the candidate, whatever else was read. */
        public boolean isFinal() {
            return this == INCOMPLETE || this == VOID;
        }
    }

    /**
     * From how many coded criteria in one task on the code has another effect.
     *
     * @param atLeast at least 2
     * @param to incomplete or void
     */
    public record Escalation(int atLeast, Effect to) {

        JsonObject json() {
            return new JsonObject().with("atLeast", atLeast).with("to", to.key());
        }
    }

    /** What a criterion without any rating is taken for. */
    public enum Missing {
        /** It has not been read yet: the decision waits. */
        AWAITED,
        /** It was never handed in and counts as 0. */
        ZERO,
        /** It was never handed in and nothing can be decided. */
        INCOMPLETE;

        /** As documents write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which attempt at a task counts. */
    public enum Resubmission {
        LATEST,
        BEST_PER_TASK;

        /** As documents write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether a rating counts that points at nothing in the work. */
    public enum EvidenceRule {
        REQUIRED,
        OPTIONAL;

        /** As documents write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
