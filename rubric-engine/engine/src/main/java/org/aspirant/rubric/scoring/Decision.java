package org.aspirant.rubric.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.plan.Handling.Effect;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * Where a candidate's assessment stands: decided, waiting for something, or ended without a score.
 */
public sealed interface Decision {

    CandidateId candidate();

    /** In the order of the plan. */
    List<TaskScore> tasks();

    Status status();

    /** What it waits for, in the order of the plan; empty when it waits for nothing. */
    default List<Need> needs() {
        return List.of();
    }

    /** Everything was read, settled and held against the rules. */
    record Decided(CandidateId candidate, Verdict verdict, List<TaskScore> tasks)
            implements Decision {

        public Decided {
            tasks = List.copyOf(tasks);
        }

        @Override
        public Status status() {
            return Status.DECIDED;
        }

        public Exact composite() {
            return verdict.composite();
        }

        public boolean passed() {
            return verdict.passed();
        }

        /**
         * What the decision is worth in the plan's gradebook column, exact: 0 to the column's
         * points.
         */
        public Exact points(AssessmentPlan plan) {
            return points(plan, plan.grade().own()).orElseThrow();
        }

        /**
         * What it is worth in one of the plan's columns, exact: 0 to the column's points.
         *
         * @return empty if the column's part is left out of the score, so that there is nothing to
         *     show
         */
        public Optional<Exact> points(AssessmentPlan plan, GradeColumn column) {
            return switch (column.kind()) {
                case COMPLETION -> Optional.of(column.points());
                case DECISION -> Optional.of(passed() ? column.points() : Exact.ZERO);
                case POINTS -> share(plan, column);
            };
        }

        private Optional<Exact> share(AssessmentPlan plan, GradeColumn column) {
            GradeColumn.Part part = column.part();
            if (part == null) {
                return Optional.of(
                        share(composite(), plan.composition().highest(), column.points()));
            }
            Task planned = plan.composition().task(part.task()).orElseThrow();
            var scored = tasks.stream().filter(it -> it.task().equals(part.task())).findFirst();
            String id = part.criterion();
            return id == null
                    ? scored.flatMap(task -> Optional.ofNullable(task.score()))
                            .map(score -> share(score, planned.highest(), column.points()))
                    : scored.flatMap(task -> task.value(id))
                            .map(value -> share(value, highest(planned, id), column.points()));
        }

        private static Exact highest(Task task, String criterion) {
            return task.criterion(criterion).orElseThrow().levels().highest();
        }

        private static Exact share(Exact score, Exact highest, Exact points) {
            return Exact.max(Exact.ZERO, score).times(points).dividedBy(highest);
        }
    }

    /** Readings are due. */
    record Awaiting(CandidateId candidate, List<Need> needs, List<TaskScore> tasks)
            implements Decision {

        public Awaiting {
            needs = List.copyOf(needs);
            tasks = List.copyOf(tasks);
        }

        @Override
        public Status status() {
            return Status.AWAITING;
        }
    }

    /** The first readings are in, and some task is to be read a second time. */
    record NeedsSecondRating(CandidateId candidate, List<Need> needs, List<TaskScore> tasks)
            implements Decision {

        public NeedsSecondRating {
            needs = List.copyOf(needs);
            tasks = List.copyOf(tasks);
        }

        @Override
        public Status status() {
            return Status.NEEDS_SECOND_RATING;
        }
    }

    /** All readings are in, and some differ too much. */
    record NeedsAdjudication(CandidateId candidate, List<Need> needs, List<TaskScore> tasks)
            implements Decision {

        public NeedsAdjudication {
            needs = List.copyOf(needs);
            tasks = List.copyOf(tasks);
        }

        @Override
        public Status status() {
            return Status.NEEDS_ADJUDICATION;
        }
    }

    /** Nothing can be decided: something was not handed in, or could not be rated. */
    record Incomplete(CandidateId candidate, List<Cause> causes, List<TaskScore> tasks)
            implements Decision {

        public Incomplete {
            causes = List.copyOf(causes);
            tasks = List.copyOf(tasks);
        }

        @Override
        public Status status() {
            return Status.INCOMPLETE;
        }
    }

    /** Nothing will be decided. */
    @SuppressWarnings("JavaLangClash")
    record Void(CandidateId candidate, List<Cause> causes, List<TaskScore> tasks)
            implements Decision {

        public Void {
            causes = List.copyOf(causes);
            tasks = List.copyOf(tasks);
        }

        @Override
        public Status status() {
            return Status.VOID;
        }
    }

    /**
     * What ended the matter.
     *
     * @param criterion null: several coded criteria of the task together, or a task with nothing in
     *     it
     * @param code null: nothing was handed in, or nothing is left to score
     */
    record Cause(String task, @Nullable String criterion, Effect effect, @Nullable String code) {}

    /** The names of the six states. */
    enum Status {
        DECIDED,
        AWAITING,
        NEEDS_SECOND_RATING,
        NEEDS_ADJUDICATION,
        INCOMPLETE,
        VOID;

        private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** As documents write it. */
        public String key() {
            return key;
        }

        /** Whether no further reading changes it. */
        public boolean isFinal() {
            return this == DECIDED || this == INCOMPLETE || this == VOID;
        }
    }
}
