package org.aspirant.tool.administration.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.credentials.TypedSecret;
import org.aspirant.tool.administration.enrolling.Enrolment;
import org.aspirant.tool.administration.enrolling.Enrolments;
import org.aspirant.tool.administration.tenants.Organization;
import org.aspirant.tool.administration.tenants.Tenants;

/** Who else administers, for administrators of the server. */
public final class OverseeingAdministrators {

    private final UnitOfWork unitOfWork;
    private final Administrators administrators;
    private final Enrolments enrolments;
    private final Tenants tenants;
    private final Trail trail;
    private final Clock clock;

    public OverseeingAdministrators(
            UnitOfWork unitOfWork,
            Administrators administrators,
            Enrolments enrolments,
            Tenants tenants,
            Trail trail,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.administrators = administrators;
        this.enrolments = enrolments;
        this.tenants = tenants;
        this.trail = trail;
        this.clock = clock;
    }

    /** All; empty for whoever is limited to organizations. */
    public Optional<List<Administrator>> list(Administrator who) {
        return who.isServerWide() ? Optional.of(administrators.all()) : Optional.empty();
    }

    /** Invitations that nobody has used; none for whoever is limited to organizations. */
    public List<Enrolment> invited(Administrator who) {
        return who.isServerWide()
                ? enrolments.waiting(Enrolment.Kind.INVITED, clock.instant())
                : List.of();
    }

    /**
     * Makes a secret with which one person becomes an administrator.
     *
     * @param wholeServer what of; else of the organizations
     */
    public InvitedAdministrator invite(
            Administrator who, boolean wholeServer, Set<OrganizationId> organizations) {
        if (!who.isServerWide()) {
            return new InvitedAdministrator.Refused(AdministrationFault.NOT_SERVER_WIDE);
        }
        if (!wholeServer && organizations.isEmpty()) {
            return new InvitedAdministrator.Refused(AdministrationFault.NO_ORGANIZATION);
        }
        Charge charge = wholeServer ? Charge.SERVER : Charge.of(organizations);
        return unitOfWork.run(() -> invite(who, charge));
    }

    private InvitedAdministrator invite(Administrator who, Charge charge) {
        Set<OrganizationId> known =
                tenants.organizations().stream().map(Organization::id).collect(Collectors.toSet());
        if (!known.containsAll(charge.organizations())) {
            return new InvitedAdministrator.Refused(AdministrationFault.NOT_YOURS);
        }
        TypedSecret secret = TypedSecret.fresh();
        Instant now = clock.instant();
        Instant expiresAt = now.plus(Enrolment.Kind.INVITED.lifetime());
        boolean added =
                enrolments.add(
                        new Enrolment(
                                secret.hash(),
                                Enrolment.Kind.INVITED,
                                charge,
                                Optional.of(who.id()),
                                now,
                                expiresAt));
        if (!added) {
            throw new IllegalStateException("a fresh secret that was there already");
        }
        note(who, now, AdministrationAction.ADMINISTRATOR_INVITED, describe(charge));
        return new InvitedAdministrator.Invited(secret, expiresAt);
    }

    /**
     * Makes a secret that nobody has used good for nothing.
     *
     * @return what kept it from being done; empty if nothing did
     */
    public Optional<AdministrationFault> withdrawInvitation(Administrator who, String secretHash) {
        if (!who.isServerWide()) {
            return Optional.of(AdministrationFault.NOT_SERVER_WIDE);
        }
        return unitOfWork.run(
                () -> {
                    Instant now = clock.instant();
                    if (!enrolments.use(secretHash, now)) {
                        return Optional.of(AdministrationFault.NOTHING_WAITS);
                    }
                    note(
                            who,
                            now,
                            AdministrationAction.INVITATION_OF_ADMINISTRATOR_WITHDRAWN,
                            "invitation");
                    return Optional.empty();
                });
    }

    /**
     * Takes an administrator out, who is signed out at once.
     *
     * @return what kept it from being done; empty if nothing did
     */
    public Optional<AdministrationFault> withdraw(Administrator who, AdministratorId other) {
        if (!who.isServerWide()) {
            return Optional.of(AdministrationFault.NOT_SERVER_WIDE);
        }
        if (who.id().equals(other)) {
            return Optional.of(AdministrationFault.OWN_ACCOUNT);
        }
        return unitOfWork.run(
                () -> {
                    Instant now = clock.instant();
                    if (!administrators.withdraw(other, now)) {
                        return Optional.of(AdministrationFault.NOTHING_WAITS);
                    }
                    note(
                            who,
                            now,
                            AdministrationAction.ADMINISTRATOR_WITHDRAWN,
                            "administrator:" + other);
                    return Optional.empty();
                });
    }

    private void note(Administrator who, Instant at, AdministrationAction action, String object) {
        trail.note(AdministrationEntry.server(who, at, action, object));
    }

    private static String describe(Charge charge) {
        return charge.wholeServer()
                ? "server"
                : charge.organizations().stream()
                        .map(id -> "organization:" + id)
                        .sorted()
                        .collect(Collectors.joining(" "));
    }
}
