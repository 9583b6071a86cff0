package org.aspirant.academy.simulation.scenario;

/**
 * A compiled simulation: everything that can happen and everything that can be read.
 *
 * <p>Every id that one part uses for another exists, every condition and effect names declared
 * variables, and every text names things that exist. Whether the story holds together is for the
 * linter.
 */
public record Scenario(
        ScenarioRef ref,
        About about,
        Provenance provenance,
        Setting setting,
        Story story,
        Debriefing debriefing,
        Policy policy) {}
