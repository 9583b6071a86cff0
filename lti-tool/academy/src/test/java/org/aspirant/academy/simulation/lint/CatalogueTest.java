package org.aspirant.academy.simulation.lint;

import static org.aspirant.academy.simulation.lint.Linted.GOOD;
import static org.aspirant.academy.simulation.lint.Linted.catalogue;
import static org.aspirant.academy.simulation.lint.Linted.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.simulation.LateBus;
import org.junit.jupiter.api.Test;

/** What is asked of a simulation that is offered to instructors, beyond holding together. */
class CatalogueTest {

    @Test
    void theCatalogueAsksForMoreThanASmallExampleHas() {
        assertThat(rules(catalogue(GOOD)))
                .containsOnly(
                        "decisions",
                        "reasons",
                        "endings",
                        "stops",
                        "teaching-notes",
                        "turns",
                        "ending-share",
                        "cause");
    }

    @Test
    void theCatalogueAsksForThemesExhibitsFamiliesOutcomesAndKinds() {
        var source =
                GOOD.replacing(LateBus.FILE, "themes: [T2, T10, T11]", "themes: [T2]")
                        .replacing(LateBus.FILE, "    distracts: true\n", "")
                        .replacing(LateBus.FILE, "family: technical", "family: culture")
                        .replacing(LateBus.FILE, ", outcome: true", "")
                        .replacing(LateBus.FILE, "kind: [comply, solo]", "kind: [solo]")
                        .replacing(
                                LateBus.FOLDER + "text/gate.md",
                                "I do not make the bus late.",
                                "It is a best practice.");

        assertThat(rules(catalogue(source)))
                .contains("themes", "exhibits", "families", "outcome-meter", "kinds", "promise");
    }
}
