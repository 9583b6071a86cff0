package org.aspirant.tool.platformlink.connect.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.lti.dynamic.DiscoveryOutcome;
import org.aspirant.lti.dynamic.DynamicRegistration;
import org.aspirant.lti.dynamic.PlatformConfiguration;
import org.aspirant.lti.dynamic.RegistrationFault;
import org.aspirant.lti.dynamic.RegistrationOutcome;
import org.aspirant.lti.dynamic.RegistrationOutcome.Registered;
import org.aspirant.lti.dynamic.ToolProfile;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.platformlink.Refusal;
import org.aspirant.tool.platformlink.connect.ConnectFault;
import org.aspirant.tool.platformlink.connect.ConnectedRegistrations;
import org.aspirant.tool.platformlink.connect.Connection;
import org.aspirant.tool.platformlink.connect.ConnectionState;
import org.aspirant.tool.platformlink.connect.Connections;
import org.aspirant.tool.platformlink.connect.invitation.RegisteringAnswer.Asked;
import org.aspirant.tool.platformlink.connect.invitation.RegisteringAnswer.Connected;
import org.aspirant.tool.platformlink.connect.invitation.RegisteringAnswer.Refused;

/**
 * Lets a platform register itself by an invitation, which only success uses up. What comes of it
 * waits for an administrator.
 */
public final class Registering {

    private final UnitOfWork unitOfWork;
    private final Invitations invitations;
    private final Connections connections;
    private final ConnectedRegistrations registrations;
    private final DynamicRegistration protocol;
    private final ToolProfile tool;
    private final Clock clock;

    /**
     * @param registrations all that the tool has, those that an operator wrote down among them
     */
    public Registering(
            UnitOfWork unitOfWork,
            Invitations invitations,
            Connections connections,
            ConnectedRegistrations registrations,
            DynamicRegistration protocol,
            ToolProfile tool,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.invitations = invitations;
        this.connections = connections;
        this.registrations = registrations;
        this.protocol = protocol;
        this.tool = tool;
        this.clock = clock;
    }

    /**
     * Who wants to register; nothing is set up by asking.
     *
     * @param secret as it stood in the link
     * @param parameters that the platform added to it
     */
    public RegisteringAnswer ask(String secret, Map<String, List<String>> parameters) {
        Optional<Refused> closed = closed(invitation(secret));
        if (closed.isPresent()) {
            return closed.get();
        }
        DiscoveryOutcome outcome = protocol.discover(parameters);
        return outcome instanceof DiscoveryOutcome.Discovered discovered
                ? new Asked(Applicant.of(discovered.platform()))
                : refused((DiscoveryOutcome.Refused) outcome);
    }

    /**
     * Registers the tool at the platform.
     *
     * @param secret as it stood in the link
     * @param parameters that the platform added to it
     */
    public RegisteringAnswer register(String secret, Map<String, List<String>> parameters) {
        Optional<Invitation> invitation = invitation(secret);
        Optional<Refused> closed = closed(invitation);
        if (closed.isPresent()) {
            return closed.get();
        }
        DiscoveryOutcome outcome = protocol.discover(parameters);
        if (outcome instanceof DiscoveryOutcome.Refused refused) {
            return refused(refused);
        }
        PlatformConfiguration platform = ((DiscoveryOutcome.Discovered) outcome).platform();
        boolean forAnother =
                invitation
                        .flatMap(Invitation::renews)
                        .filter(renewed -> !renewed.issuer().equals(platform.issuer()))
                        .isPresent();
        if (forAnother) {
            return refused(ConnectFault.ANOTHER_PLATFORM, platform.issuer());
        }
        RegistrationOutcome registered = protocol.register(parameters, platform, tool);
        return registered instanceof Registered done
                ? keep(invitation.orElseThrow(), platform, done)
                : refused((RegistrationOutcome.Refused) registered);
    }

    private RegisteringAnswer keep(
            Invitation invitation, PlatformConfiguration platform, Registered done) {
        Registration registration = registration(platform, done);
        boolean renews = invitation.renews().filter(registration.key()::equals).isPresent();
        if (!renews && invitation.renews().isPresent()) {
            return refused(ConnectFault.ANOTHER_PLATFORM, registration.clientId());
        }
        if (!renews && isKnown(registration.key())) {
            return refused(ConnectFault.ALREADY_REGISTERED, registration.clientId());
        }
        Connection connection =
                new Connection(
                        registration,
                        done.deployment(),
                        platform.product(),
                        done.scopes(),
                        ConnectionState.PENDING,
                        clock.instant());
        try {
            return unitOfWork.run(() -> write(invitation, platform, connection, renews));
        } catch (NotKept refused) {
            return refused(refused.fault, registration.clientId());
        } finally {
            registrations.readAgain();
        }
    }

    /** Undoes what was written: only success uses a link up. */
    private static final class NotKept extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final ConnectFault fault;

        NotKept(ConnectFault fault) {
            super(fault.name());
            this.fault = fault;
        }
    }

    private boolean isKnown(RegistrationKey key) {
        return registrations.find(key).isPresent() || connections.find(key).isPresent();
    }

    /** The link is used up first, so that of two platforms at once one alone is kept. */
    private RegisteringAnswer write(
            Invitation invitation,
            PlatformConfiguration platform,
            Connection connection,
            boolean renews) {
        if (!invitations.use(invitation.secretHash(), clock.instant())) {
            throw new NotKept(ConnectFault.INVITATION_USED);
        }
        boolean kept = renews ? connections.renew(connection) : connections.add(connection);
        if (!kept) {
            throw new NotKept(ConnectFault.ALREADY_REGISTERED);
        }
        boolean waits =
                connections
                        .find(connection.registration().key())
                        .filter(Connection::isApproved)
                        .isEmpty();
        return new Connected(Applicant.of(platform), connection.registration().clientId(), waits);
    }

    private static Registration registration(PlatformConfiguration platform, Registered done) {
        Registration answered = done.registration();
        return new Registration(
                answered.key(),
                answered.endpoints(),
                Connection.deployments(platform.product(), done.deployment()),
                answered.reach());
    }

    private Optional<Invitation> invitation(String secret) {
        return InvitationSecret.parse(secret).flatMap(shown -> invitations.find(shown.hash()));
    }

    private Optional<Refused> closed(Optional<Invitation> invitation) {
        if (invitation.isEmpty()) {
            return Optional.of(refused(ConnectFault.NOT_INVITED, ""));
        }
        if (invitation.get().isGood(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(
                refused(
                        invitation.get().used()
                                ? ConnectFault.INVITATION_USED
                                : ConnectFault.INVITATION_EXPIRED,
                        ""));
    }

    private static Refused refused(ConnectFault fault, String detail) {
        return new Refused(new Refusal(fault, fault.advice(), detail), Optional.empty());
    }

    private static Refused refused(DiscoveryOutcome.Refused refused) {
        return new Refused(
                new Refusal(refused.fault(), refused.fault().advice(), refused.detail()),
                Optional.empty());
    }

    private static Refused refused(RegistrationOutcome.Refused refused) {
        return new Refused(
                new Refusal(refused.fault(), refused.fault().advice(), refused.detail()),
                refused.fault() == RegistrationFault.REGISTRATION_REFUSED
                        ? Optional.of(refused.detail())
                        : Optional.empty());
    }
}
