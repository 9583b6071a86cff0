package org.aspirant.academy.activity;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.simulation.scenario.Scenario;

/** What an instructor can choose from, and every exact version that somebody has chosen. */
public interface Catalogue {

    /** The simulations on offer, newest versions only. */
    List<Scenario> simulations();

    /**
     * One exact version of a simulation.
     *
     * @param hash of the compiled scenario
     * @return empty if this installation does not have it any more
     */
    Optional<Scenario> simulation(String hash);

    /** The plans on offer. */
    List<Yardstick> plans();

    /**
     * One exact version of a plan, with the newest versions of what it names: what is handed in
     * under it from now on.
     *
     * @param hash of the compiled plan
     * @return empty if this installation does not have it any more
     */
    Optional<Yardstick> plan(String hash);

    /**
     * Exactly what something that was handed in is rated by.
     *
     * @return empty if this installation does not have it any more
     */
    Optional<Yardstick> yardstick(Yardstick.Edition edition);
}
