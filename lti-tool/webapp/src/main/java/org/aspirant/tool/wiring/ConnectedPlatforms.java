package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.lti.dynamic.DynamicRegistration;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.http.Reach;
import org.aspirant.tool.persistence.connect.JdbiConnections;
import org.aspirant.tool.persistence.connect.JdbiInvitations;
import org.aspirant.tool.persistence.platform.ToolKeys;
import org.aspirant.tool.platformlink.RegistrationsFile;
import org.aspirant.tool.platformlink.connect.ClockWatch;
import org.aspirant.tool.platformlink.connect.ConnectedRegistrations;
import org.aspirant.tool.platformlink.connect.Connections;
import org.aspirant.tool.platformlink.connect.Deciding;
import org.aspirant.tool.platformlink.connect.ListingConnections;
import org.aspirant.tool.platformlink.connect.TestingConnection;
import org.aspirant.tool.platformlink.connect.ToolDescription;
import org.aspirant.tool.platformlink.connect.invitation.Invitations;
import org.aspirant.tool.platformlink.connect.invitation.Inviting;
import org.aspirant.tool.platformlink.connect.invitation.Registering;
import org.aspirant.tool.platformlink.operator.OperatorKey;
import org.aspirant.tool.wiring.settings.Settings;
import org.jdbi.v3.core.Jdbi;

/** At which platforms the tool is registered, and how more of them come. */
@ApplicationScoped
public class ConnectedPlatforms {

    @Produces
    @Singleton
    JdbiConnections connections(Jdbi jdbi, Settings settings) {
        return new JdbiConnections(jdbi, reach(settings));
    }

    @Produces
    @Singleton
    JdbiInvitations invitations(Jdbi jdbi) {
        return new JdbiInvitations(jdbi);
    }

    /** As nothing but itself: launches are checked against all registrations. */
    @Produces
    @Singleton
    @Typed(RegistrationsFile.class)
    RegistrationsFile written(Settings settings) {
        return RegistrationsFile.read(settings.registrations(), settings.development());
    }

    @Produces
    @Singleton
    ConnectedRegistrations registrations(
            RegistrationsFile written, Connections connections, Clock clock) {
        return new ConnectedRegistrations(written, connections, clock);
    }

    @Produces
    @Singleton
    ToolDescription tool(Settings settings) {
        return new ToolDescription(settings.baseUrl());
    }

    @Produces
    @Singleton
    OperatorKey operatorKey(Settings settings) {
        return OperatorKey.in(settings.data());
    }

    @Produces
    @Singleton
    Inviting inviting(
            UnitOfWork unitOfWork,
            Invitations invitations,
            Connections connections,
            Settings settings,
            Clock clock) {
        return new Inviting(
                unitOfWork, invitations, connections, settings.at("/lti/register"), clock);
    }

    @Produces
    @Singleton
    Registering registering(
            UnitOfWork unitOfWork,
            Invitations invitations,
            Connections connections,
            ConnectedRegistrations registrations,
            HttpFetch fetch,
            ToolDescription tool,
            Settings settings,
            Clock clock) {
        return new Registering(
                unitOfWork,
                invitations,
                connections,
                registrations,
                new DynamicRegistration(fetch, reach(settings)),
                tool.profile(),
                clock);
    }

    @Produces
    @Singleton
    Deciding deciding(
            UnitOfWork unitOfWork,
            Connections connections,
            ConnectedRegistrations registrations,
            Clock clock) {
        return new Deciding(unitOfWork, connections, registrations, clock);
    }

    @Produces
    @Singleton
    ListingConnections listing(Connections connections, RegistrationsFile written) {
        return new ListingConnections(connections, written.all());
    }

    @Produces
    @Singleton
    TestingConnection testing(
            ConnectedRegistrations registrations,
            Connections connections,
            ClockWatch watched,
            ToolKeys keys,
            Clock clock) {
        return new TestingConnection(registrations, connections, watched, keys::keys, clock);
    }

    private static Reach reach(Settings settings) {
        return settings.development() ? Reach.LOOPBACK : Reach.PUBLIC;
    }
}
