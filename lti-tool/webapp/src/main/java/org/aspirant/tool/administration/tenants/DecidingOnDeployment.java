package org.aspirant.tool.administration.tenants;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Trail;

/** An administrator of the server says whose people come through a deployment, or that none do. */
public final class DecidingOnDeployment {

    public static final int LONGEST_NAME = 255;

    private final UnitOfWork unitOfWork;
    private final Tenants tenants;
    private final Trail trail;
    private final Clock clock;

    public DecidingOnDeployment(UnitOfWork unitOfWork, Tenants tenants, Trail trail, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.tenants = tenants;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Admits it into an organization of the same registration.
     *
     * @return what kept it from being done; empty if nothing did
     */
    public Optional<AdministrationFault> admit(
            Administrator who, String deployment, OrganizationId into) {
        if (!who.isServerWide()) {
            return Optional.of(AdministrationFault.NOT_SERVER_WIDE);
        }
        return unitOfWork.run(
                () -> {
                    Optional<Deployment> found = tenants.deployment(deployment);
                    if (found.isEmpty()) {
                        return Optional.of(AdministrationFault.NOTHING_WAITS);
                    }
                    boolean ofTheSame =
                            tenants.organizations().stream()
                                    .anyMatch(
                                            known ->
                                                    known.id().equals(into)
                                                            && known.platform()
                                                                    .equals(
                                                                            found.get()
                                                                                    .platform()));
                    return ofTheSame
                            ? admitted(who, found.get(), into)
                            : Optional.of(AdministrationFault.UNKNOWN_ORGANIZATION);
                });
    }

    /**
     * Admits it into an organization of its own.
     *
     * @param name of the organization, 1 to {@value #LONGEST_NAME} characters
     * @return what kept it from being done; empty if nothing did
     */
    public Optional<AdministrationFault> admitAnew(
            Administrator who, String deployment, String name) {
        if (!who.isServerWide()) {
            return Optional.of(AdministrationFault.NOT_SERVER_WIDE);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.of(AdministrationFault.UNUSABLE_NAME);
        }
        return unitOfWork.run(
                () ->
                        tenants.deployment(deployment)
                                .filter(found -> found.organization().isEmpty())
                                .map(
                                        found ->
                                                admitted(
                                                        who,
                                                        found,
                                                        tenants.add(
                                                                found,
                                                                name.strip(),
                                                                clock.instant())))
                                .orElse(Optional.of(AdministrationFault.NOTHING_WAITS)));
    }

    /**
     * Keeps everybody out who comes through it, until it is admitted after all.
     *
     * @return what kept it from being done; empty if nothing did
     */
    public Optional<AdministrationFault> refuse(Administrator who, String deployment) {
        if (!who.isServerWide()) {
            return Optional.of(AdministrationFault.NOT_SERVER_WIDE);
        }
        return unitOfWork.run(
                () -> {
                    Instant now = clock.instant();
                    boolean refused =
                            tenants.deployment(deployment)
                                    .filter(found -> tenants.refuse(found, now))
                                    .isPresent();
                    if (!refused) {
                        return Optional.of(AdministrationFault.NOTHING_WAITS);
                    }
                    trail.note(
                            AdministrationEntry.server(
                                    who,
                                    now,
                                    AdministrationAction.DEPLOYMENT_REFUSED,
                                    "deployment:" + deployment));
                    return Optional.empty();
                });
    }

    private Optional<AdministrationFault> admitted(
            Administrator who, Deployment deployment, OrganizationId into) {
        Instant now = clock.instant();
        if (!tenants.admit(deployment, into, now)) {
            return Optional.of(AdministrationFault.NOTHING_WAITS);
        }
        trail.note(
                AdministrationEntry.within(
                        into,
                        who,
                        now,
                        AdministrationAction.DEPLOYMENT_ADMITTED,
                        "deployment:" + deployment.id()));
        return Optional.empty();
    }
}
