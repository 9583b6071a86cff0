package org.aspirant.academy.simulation;

/**
 * One change of one variable, kept for the counter trace and the debrief.
 *
 * @param decision the number of the last decision before it, 0 before the first
 * @param cause the id of the choice, casting node, node entered, event or exhibit that caused it
 * @param from before
 * @param to after, within the variable's bounds
 */
public record Change(int decision, String cause, String variable, int from, int to) {

    public int by() {
        return to - from;
    }
}
