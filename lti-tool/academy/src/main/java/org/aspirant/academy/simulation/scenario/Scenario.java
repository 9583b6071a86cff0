package org.aspirant.academy.simulation.scenario;

import java.util.Map;

/**
 * A compiled simulation: everything that can happen and everything that can be read.
 *
 * <p>Every id that one part uses for another exists, every condition and effect names declared
 * variables, and every text names things that exist. Whether the story holds together is for the
 * linter.
 *
 * @param translations the same in other languages by their tags ({@code es}): equal in all but
 *     words, and without translations of their own
 */
public record Scenario(
        ScenarioRef ref,
        About about,
        Provenance provenance,
        Setting setting,
        Story story,
        Debriefing debriefing,
        Policy policy,
        Map<String, Scenario> translations) {

    public Scenario {
        translations = Map.copyOf(translations);
    }

    /** The simulation in this language, or as it was written if it does not exist in it. */
    public Scenario in(String language) {
        return translations.getOrDefault(language, this);
    }
}
