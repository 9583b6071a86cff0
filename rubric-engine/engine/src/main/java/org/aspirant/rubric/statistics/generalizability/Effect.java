package org.aspirant.rubric.statistics.generalizability;

/**
 * A source of variance in a design: what the levels of some facets have in common. Facets that an
 * effect is nested in are among its facets, so an assessor nested in a task has a level for each
 * task, whatever the ids.
 *
 * @param name as reports have it; that of the last effect of a design is {@code residual}
 */
public record Effect(String name, boolean candidate, boolean task, boolean assessor) {

    static final String RESIDUAL = "residual";

    private static final int ANY = -1;

    /** A level of an effect: the cells that agree in the effect's facets. */
    record Level(int candidate, int task, int assessor) {}

    Level level(Cell cell) {
        return new Level(
                candidate ? cell.candidate() : ANY,
                task ? cell.task() : ANY,
                assessor ? cell.assessor() : ANY);
    }

    /** The variance of the candidates' universe scores, as opposed to error. */
    boolean isUniverseScore() {
        return candidate && !task && !assessor;
    }

    /** Whether it moves candidates against each other, and not all of them alike. */
    boolean isRelativeError() {
        return candidate && (task || assessor);
    }

    boolean isUnion(Effect first, Effect second) {
        return candidate == (first.candidate || second.candidate)
                && task == (first.task || second.task)
                && assessor == (first.assessor || second.assessor);
    }
}
