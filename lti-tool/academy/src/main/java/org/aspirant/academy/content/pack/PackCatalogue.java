package org.aspirant.academy.content.pack;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.simulation.scenario.Scenario;

/** A catalogue that offers what one content pack holds. */
public final class PackCatalogue implements Catalogue {

    private final ContentPack pack;

    public PackCatalogue(ContentPack pack) {
        this.pack = pack;
    }

    @Override
    public List<Scenario> simulations() {
        return List.copyOf(pack.scenarios());
    }

    @Override
    public Optional<Scenario> simulation(String hash) {
        return pack.scenarios().stream()
                .filter(scenario -> scenario.ref().hash().equals(hash))
                .findFirst();
    }

    @Override
    public List<Yardstick> plans() {
        return List.copyOf(pack.plans().values());
    }

    @Override
    public Optional<Yardstick> plan(String hash) {
        return pack.plans().values().stream()
                .filter(yardstick -> yardstick.plan().hash().hex().equals(hash))
                .findFirst();
    }

    @Override
    public Optional<Yardstick> yardstick(Yardstick.Edition edition) {
        return pack.plans().values().stream()
                .filter(yardstick -> yardstick.edition().equals(edition))
                .findFirst();
    }
}
