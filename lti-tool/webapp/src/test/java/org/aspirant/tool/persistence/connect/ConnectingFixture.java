package org.aspirant.tool.persistence.connect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.dynamic.DynamicRegistration;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.http.Reach;
import org.aspirant.practicelms.PracticeLms;
import org.aspirant.practicelms.PracticeSettings;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.LocalUnitOfWork;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.RegistrationsFile;
import org.aspirant.tool.platformlink.connect.ConnectedRegistrations;
import org.aspirant.tool.platformlink.connect.Connections;
import org.aspirant.tool.platformlink.connect.Deciding;
import org.aspirant.tool.platformlink.connect.PlatformName;
import org.aspirant.tool.platformlink.connect.ToolDescription;
import org.aspirant.tool.platformlink.connect.invitation.InvitationWish;
import org.aspirant.tool.platformlink.connect.invitation.Inviting;
import org.aspirant.tool.platformlink.connect.invitation.InvitingOutcome;
import org.aspirant.tool.platformlink.connect.invitation.Registering;
import org.aspirant.tool.platformlink.connect.invitation.RegisteringAnswer;

/** Everything of connecting over a real database, with a real platform over HTTP. */
final class ConnectingFixture implements AutoCloseable {

    private static final URI TOOL = URI.create("http://localhost:9080");

    final SettableClock clock = new SettableClock(Instant.now());
    final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(TOOL));
    private final LocalUnitOfWork unitOfWork;
    final JdbiInvitations invitations;
    final JdbiConnections connections;
    final ConnectedRegistrations registrations;
    final Inviting inviting;
    final Registering registering;
    final Deciding deciding;

    ConnectingFixture(TestDatabase database) {
        unitOfWork = new LocalUnitOfWork(database.empty());
        var jdbi = Database.open(unitOfWork.dataSource());
        invitations = new JdbiInvitations(jdbi);
        connections = new JdbiConnections(jdbi, Reach.LOOPBACK);
        registrations =
                new ConnectedRegistrations(
                        RegistrationsFile.read(List.of(), true), connections, clock);
        inviting =
                new Inviting(
                        unitOfWork,
                        invitations,
                        connections,
                        URI.create(TOOL + "/lti/register"),
                        clock);
        registering = registering(connections);
        deciding = new Deciding(unitOfWork, connections, registrations, clock);
    }

    /** The same over other connections. */
    Registering registering(Connections others) {
        return new Registering(
                unitOfWork,
                invitations,
                others,
                registrations,
                new DynamicRegistration(new JdkHttpFetch(), Reach.LOOPBACK),
                new ToolDescription(TOOL).profile(),
                clock);
    }

    /** The secret of a fresh invitation. */
    String invite(Optional<PlatformName> renews) {
        var invited =
                (InvitingOutcome.Invited)
                        inviting.invite(
                                new InvitationWish("Northfield", Duration.ofDays(2), renews));
        String link = invited.link().toString();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** What the platform adds to the link when it opens it. */
    Map<String, List<String>> opened(Manner manner) {
        URI opening = lms.registrations().opening(URI.create(TOOL + "/lti/register/x"), manner);
        return Parameters.parse(opening.getRawQuery()).values();
    }

    RegisteringAnswer register(String secret, Manner manner) {
        return registering.register(secret, opened(manner));
    }

    PlatformName platform() {
        return new PlatformName(lms.issuer(), lms.clientId());
    }

    @Override
    public void close() {
        lms.close();
    }
}
