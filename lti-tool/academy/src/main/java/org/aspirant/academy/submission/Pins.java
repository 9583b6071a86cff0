package org.aspirant.academy.submission;

import org.aspirant.academy.activity.Yardstick;

/**
 * The versions that a submission is tied to, each by the SHA-256 of its compiled form.
 *
 * @param plan id of the plan, for people to read
 * @param rubricHash of the criteria and levels; empty where the plan names no rubric
 * @param frameworkHash of the framework that the criteria are tied to
 */
public record Pins(
        String simulation,
        String simulationHash,
        String plan,
        String planHash,
        String rubricHash,
        String frameworkHash) {

    /** What it is rated by. */
    public Yardstick.Edition yardstick() {
        return new Yardstick.Edition(planHash, rubricHash, frameworkHash);
    }
}
