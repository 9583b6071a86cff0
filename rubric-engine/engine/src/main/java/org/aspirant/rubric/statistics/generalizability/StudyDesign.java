package org.aspirant.rubric.statistics.generalizability;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How candidates, tasks and assessors were brought together. All are random: drawn from more than
 * were seen. Each cell has one observation, so the last effect holds the error too.
 */
public enum StudyDesign {

    /** Every candidate did the same tasks; who read them is left aside. */
    CANDIDATE_X_TASK(
            "candidate x task",
            "at least two candidates and two tasks, and candidates who did several of them",
            true,
            new Effect("candidate", true, false, false),
            new Effect("task", false, true, false),
            new Effect(Effect.RESIDUAL, true, true, false)),

    /** Every candidate did tasks of their own; who read them is left aside. */
    TASK_IN_CANDIDATE(
            "task:candidate",
            "at least two candidates, and candidates who did several tasks",
            false,
            new Effect("candidate", true, false, false),
            new Effect(Effect.RESIDUAL, true, true, false)),

    /** The same assessors read all tasks of all candidates. */
    CANDIDATE_X_TASK_X_ASSESSOR(
            "candidate x task x assessor",
            "at least two candidates, two tasks and two assessors, and assessors who read several tasks of several candidates",
            true,
            new Effect("candidate", true, false, false),
            new Effect("task", false, true, false),
            new Effect("assessor", false, false, true),
            new Effect("candidate x task", true, true, false),
            new Effect("candidate x assessor", true, false, true),
            new Effect("task x assessor", false, true, true),
            new Effect(Effect.RESIDUAL, true, true, true)),

    /** Every task has assessors of its own, who read all candidates. */
    CANDIDATE_X_ASSESSOR_IN_TASK(
            "candidate x (assessor:task)",
            "at least two candidates and two tasks, and tasks with several assessors who each read several candidates",
            false,
            new Effect("candidate", true, false, false),
            new Effect("task", false, true, false),
            new Effect("assessor:task", false, true, true),
            new Effect("candidate x task", true, true, false),
            new Effect(Effect.RESIDUAL, true, true, true)),

    /** Every candidate's task was read by whoever read it: the operational design. */
    ASSESSOR_IN_CANDIDATE_X_TASK(
            "assessor:(candidate x task)",
            "at least two candidates and two tasks, and work that several assessors read",
            false,
            new Effect("candidate", true, false, false),
            new Effect("task", false, true, false),
            new Effect("candidate x task", true, true, false),
            new Effect(Effect.RESIDUAL, true, true, true));

    private final String key;
    private final String needs;
    private final boolean crossed;

    @SuppressWarnings("ImmutableEnumChecker") // a List.of records
    private final List<Effect> effects;

    StudyDesign(String key, String needs, boolean crossed, Effect... effects) {
        this.key = key;
        this.needs = needs;
        this.crossed = crossed;
        this.effects = List.of(effects);
    }

    /** Reads a design as {@link #key} writes it; runs of spaces count as one. */
    public static Optional<StudyDesign> parse(String text) {
        String wanted = text.strip().replaceAll("\\s+", " ");
        return Arrays.stream(values()).filter(design -> design.key.equals(wanted)).findFirst();
    }

    /** As files and commands write it. */
    public String key() {
        return key;
    }

    /** What ratings have to have for all its components to be told apart. */
    public String needs() {
        return needs;
    }

    /** The effects whose variances are estimated; the residual is the last. */
    public List<Effect> effects() {
        return effects;
    }

    public boolean hasAssessors() {
        return effects.stream().anyMatch(Effect::assessor);
    }

    /** Whether no facet is nested in another. */
    boolean isCrossed() {
        return crossed;
    }

    /** The effect whose levels are the common parts of the levels of two effects. */
    Effect union(Effect first, Effect second) {
        return effects.stream()
                .filter(effect -> effect.isUnion(first, second))
                .findFirst()
                .orElseThrow();
    }
}
