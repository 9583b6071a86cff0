package org.aspirant.academy.simulation.format;

import java.util.List;
import org.aspirant.academy.simulation.scenario.Scenario;

/**
 * A scenario and where its parts stand in the files.
 *
 * @param canonical the canonical JSON whose SHA-256 is the scenario's hash: the document with its
 *     texts and figures in the place of their paths
 * @param translations the same in the other languages
 */
public record CompiledScenario(
        Scenario scenario,
        SourceMap sources,
        String canonical,
        List<CompiledScenario> translations) {

    public CompiledScenario {
        translations = List.copyOf(translations);
    }
}
