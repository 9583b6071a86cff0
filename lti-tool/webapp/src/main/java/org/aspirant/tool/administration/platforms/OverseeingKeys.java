package org.aspirant.tool.administration.platforms;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.Trail;

/** The tool's own keys, for administrators of the server. */
public final class OverseeingKeys {

    private final KeyRing keys;
    private final Trail trail;
    private final Clock clock;

    public OverseeingKeys(KeyRing keys, Trail trail, Clock clock) {
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that are published; empty for whoever is limited to organizations. */
    public Optional<List<KeyRing.Key>> list(Administrator who) {
        return who.isServerWide() ? Optional.of(keys.published()) : Optional.empty();
    }

    /**
     * Begins a change of keys: with overlap, so that no launch and no grade fails by it.
     *
     * @return what kept it from being done; empty if nothing did
     */
    public Optional<AdministrationFault> rotate(Administrator who) {
        if (!who.isServerWide()) {
            return Optional.of(AdministrationFault.NOT_SERVER_WIDE);
        }
        if (!keys.rotate()) {
            return Optional.of(AdministrationFault.ROTATION_UNDER_WAY);
        }
        trail.note(
                AdministrationEntry.server(
                        who, clock.instant(), AdministrationAction.KEY_ROTATED, "keys"));
        return Optional.empty();
    }

    /**
     * Withdraws a key that somebody else may have: at once and with no overlap.
     *
     * @return what kept it from being done; empty if nothing did
     */
    public Optional<AdministrationFault> withdraw(Administrator who, String kid) {
        return who.isServerWide()
                ? withdraw(Optional.of(who.id()), kid)
                : Optional.of(AdministrationFault.NOT_SERVER_WIDE);
    }

    /** The same for whoever operates the server. */
    public Optional<AdministrationFault> withdrawForOperator(String kid) {
        return withdraw(Optional.empty(), kid);
    }

    private Optional<AdministrationFault> withdraw(Optional<AdministratorId> who, String kid) {
        if (!keys.withdraw(kid)) {
            return Optional.of(AdministrationFault.UNKNOWN_KEY);
        }
        trail.note(
                new AdministrationEntry(
                        who,
                        Optional.empty(),
                        clock.instant(),
                        AdministrationAction.KEY_WITHDRAWN,
                        "key:" + kid));
        return Optional.empty();
    }
}
