package org.aspirant.academy.content.edition;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.content.pack.Edition;
import org.aspirant.academy.content.pack.PackCatalogue;
import org.aspirant.academy.content.pack.PackOutcome;
import org.aspirant.academy.simulation.scenario.Scenario;

/**
 * Offers what is shipped, and opens whatever was kept: sources are compiled again as they once
 * were, and are used only if they still come to the hash that somebody's work is pinned to.
 */
public final class KeptCatalogue implements Catalogue {

    private static final System.Logger LOG = System.getLogger("org.aspirant.content");

    private final Catalogue shipped;
    private final Editions editions;

    /** By what was asked for; empty for sources that are of no use to this version of the tool. */
    private final ConcurrentMap<Set<String>, Optional<Catalogue>> opened =
            new ConcurrentHashMap<>();

    public KeptCatalogue(Catalogue shipped, Editions editions) {
        this.shipped = shipped;
        this.editions = editions;
    }

    @Override
    public List<Scenario> simulations() {
        return shipped.simulations();
    }

    @Override
    public Optional<Scenario> simulation(String hash) {
        return shipped.simulation(hash)
                .or(() -> kept(Set.of(hash), catalogue -> catalogue.simulation(hash)));
    }

    @Override
    public List<Yardstick> plans() {
        return shipped.plans();
    }

    @Override
    public Optional<Yardstick> plan(String hash) {
        return shipped.plan(hash).or(() -> kept(Set.of(hash), catalogue -> catalogue.plan(hash)));
    }

    @Override
    public Optional<Yardstick> yardstick(Yardstick.Edition edition) {
        return shipped.yardstick(edition)
                .or(() -> kept(edition.hashes(), catalogue -> catalogue.yardstick(edition)));
    }

    /** Another node may keep today what was not there yesterday, so only finds are remembered. */
    private <T> Optional<T> kept(Set<String> hashes, Function<Catalogue, Optional<T>> wanted) {
        Optional<Catalogue> known = opened.get(hashes);
        if (known == null) {
            Optional<Edition> edition = editions.holding(hashes);
            if (edition.isEmpty()) {
                LOG.log(Level.WARNING, "No edition of {0} was ever kept", hashes);
                return Optional.empty();
            }
            known = compiled(edition.get()).filter(it -> wanted.apply(it).isPresent());
            if (known.isEmpty()) {
                LOG.log(
                        Level.WARNING,
                        "The kept edition {0} cannot be used for {1}: see above, or it compiles to"
                                + " something else than it did",
                        edition.get().id(),
                        hashes);
            }
            opened.putIfAbsent(hashes, known);
        }
        return known.flatMap(wanted);
    }

    private static Optional<Catalogue> compiled(Edition edition) {
        PackOutcome outcome = ContentPack.compile(edition.source());
        if (outcome instanceof PackOutcome.Refused refused) {
            refused.problems()
                    .forEach(problem -> LOG.log(Level.WARNING, "Kept content: {0}", problem));
            return Optional.empty();
        }
        return Optional.of(new PackCatalogue(((PackOutcome.Compiled) outcome).pack()));
    }
}
