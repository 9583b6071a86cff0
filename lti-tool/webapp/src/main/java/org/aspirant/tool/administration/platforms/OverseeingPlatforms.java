package org.aspirant.tool.administration.platforms;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.tenants.Tenants;
import org.aspirant.tool.platformlink.admission.NewDeployments;
import org.aspirant.tool.platformlink.connect.ConnectionDescription;
import org.aspirant.tool.platformlink.connect.ConnectionReport;
import org.aspirant.tool.platformlink.connect.Deciding;
import org.aspirant.tool.platformlink.connect.ListingConnections;
import org.aspirant.tool.platformlink.connect.PlatformName;
import org.aspirant.tool.platformlink.connect.TestingConnection;

/** The platforms at which the tool is registered, for administrators of the server. */
public final class OverseeingPlatforms {

    private final UnitOfWork unitOfWork;
    private final ListingConnections listing;
    private final Deciding deciding;
    private final TestingConnection testing;
    private final Tenants tenants;
    private final Trail trail;
    private final Clock clock;

    public OverseeingPlatforms(
            UnitOfWork unitOfWork,
            ListingConnections listing,
            Deciding deciding,
            TestingConnection testing,
            Tenants tenants,
            Trail trail,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.listing = listing;
        this.deciding = deciding;
        this.testing = testing;
        this.tenants = tenants;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that registered themselves; empty for whoever is limited to organizations. */
    public Optional<List<ListingConnections.Listed>> list(Administrator who) {
        return serverWide(who).map(allowed -> listing.list());
    }

    /** Those that an operator wrote down; empty for whoever is limited to organizations. */
    public Optional<List<ListingConnections.Listed>> writtenDown(Administrator who) {
        return serverWide(who).map(allowed -> listing.writtenDown());
    }

    /** One of either kind. */
    public Optional<ConnectionDescription> describe(Administrator who, PlatformName platform) {
        return serverWide(who).flatMap(allowed -> listing.describe(platform));
    }

    /** What one admits by itself; empty as {@link #describe} is. */
    public Optional<NewDeployments> newDeployments(Administrator who, PlatformName platform) {
        return describe(who, platform)
                .map(known -> tenants.newDeployments(platform).orElse(known.meant()));
    }

    /** Really fetches its keys and a token; empty as {@link #describe} is. */
    public Optional<ConnectionReport> test(Administrator who, PlatformName platform) {
        Optional<ConnectionReport> report =
                serverWide(who).flatMap(allowed -> testing.test(platform));
        report.ifPresent(
                tested -> note(who, AdministrationAction.PLATFORM_TESTED, object(platform)));
        return report;
    }

    /**
     * Admits a platform that registered itself, or does not.
     *
     * @return what kept it from being done; empty if nothing did
     */
    public Optional<AdministrationFault> decide(
            Administrator who, PlatformName platform, boolean admits) {
        if (!who.isServerWide()) {
            return Optional.of(AdministrationFault.NOT_SERVER_WIDE);
        }
        if (deciding.decide(platform, admits).isPresent()) {
            return Optional.of(AdministrationFault.UNKNOWN_PLATFORM);
        }
        note(
                who,
                admits
                        ? AdministrationAction.PLATFORM_APPROVED
                        : AdministrationAction.PLATFORM_REFUSED,
                object(platform));
        return Optional.empty();
    }

    /**
     * Says what a platform admits by itself from now on.
     *
     * @return what kept it from being done; empty if nothing did
     */
    public Optional<AdministrationFault> setNewDeployments(
            Administrator who, PlatformName platform, NewDeployments admitted) {
        if (!who.isServerWide()) {
            return Optional.of(AdministrationFault.NOT_SERVER_WIDE);
        }
        if (listing.describe(platform).isEmpty()) {
            return Optional.of(AdministrationFault.UNKNOWN_PLATFORM);
        }
        return unitOfWork.run(
                () -> {
                    tenants.setNewDeployments(platform, admitted, clock.instant());
                    note(
                            who,
                            AdministrationAction.NEW_DEPLOYMENTS_SET,
                            object(platform) + " to:" + admitted);
                    return Optional.empty();
                });
    }

    private static Optional<Administrator> serverWide(Administrator who) {
        return Optional.of(who).filter(Administrator::isServerWide);
    }

    private void note(Administrator who, AdministrationAction action, String object) {
        trail.note(AdministrationEntry.server(who, clock.instant(), action, object));
    }

    private static String object(PlatformName platform) {
        return "issuer:" + platform.issuer() + " client:" + platform.clientId();
    }
}
