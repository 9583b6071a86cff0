package org.aspirant.academy.simulation.scenario;

/**
 * One exact version of a simulation; runs are pinned to it.
 *
 * @param id never reused for another simulation
 * @param version counts from 1
 * @param hash SHA-256 over the canonical JSON of the scenario with its texts and figures, 64
 *     lower-case hexadecimal digits
 */
public record ScenarioRef(String id, int version, String hash) {}
