package org.aspirant.academy.school;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.content.pack.PackCatalogue;
import org.aspirant.academy.content.pack.PackOutcome;
import org.aspirant.academy.simulation.scenario.Scenario;

/** The catalogue of the school, from which versions can be taken away. */
public final class Shelf implements Catalogue {

    private static final Catalogue SCHOOL = compiled(new SchoolSource());

    private final Catalogue whole;
    private boolean simulationsGone;
    private boolean plansGone;

    private Shelf(Catalogue whole) {
        this.whole = whole;
    }

    /** The example simulation with plans for it. */
    static Shelf ofTheSchool() {
        return new Shelf(SCHOOL);
    }

    /** The catalogue of a pack that must compile. */
    public static Catalogue compiled(ContentSource source) {
        return new PackCatalogue(pack(source));
    }

    /** A pack that must compile. */
    public static ContentPack pack(ContentSource source) {
        var outcome = ContentPack.compile(source);
        if (outcome instanceof PackOutcome.Refused refused) {
            throw new AssertionError(refused.problems());
        }
        return ((PackOutcome.Compiled) outcome).pack();
    }

    public void loseSimulations() {
        simulationsGone = true;
    }

    public void losePlans() {
        plansGone = true;
    }

    @Override
    public List<Scenario> simulations() {
        return simulationsGone ? List.of() : whole.simulations();
    }

    @Override
    public Optional<Scenario> simulation(String hash) {
        return simulationsGone ? Optional.empty() : whole.simulation(hash);
    }

    @Override
    public List<Yardstick> plans() {
        return plansGone ? List.of() : whole.plans();
    }

    @Override
    public Optional<Yardstick> plan(String hash) {
        return plansGone ? Optional.empty() : whole.plan(hash);
    }

    @Override
    public Optional<Yardstick> yardstick(Yardstick.Edition edition) {
        return plansGone ? Optional.empty() : whole.yardstick(edition);
    }
}
