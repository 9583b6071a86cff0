package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Activities;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.enrolling.Enrolments;
import org.aspirant.tool.administration.grades.OverseeingGrades;
import org.aspirant.tool.administration.people.OverseeingAdministrators;
import org.aspirant.tool.administration.platforms.OverseeingInvitations;
import org.aspirant.tool.administration.platforms.OverseeingKeys;
import org.aspirant.tool.administration.platforms.OverseeingPlatforms;
import org.aspirant.tool.administration.tenants.DecidingOnDeployment;
import org.aspirant.tool.administration.tenants.OverseeingTenants;
import org.aspirant.tool.administration.tenants.Tenants;
import org.aspirant.tool.persistence.outbox.JdbiGradeQueues;
import org.aspirant.tool.persistence.platform.JdbiKeyRing;
import org.aspirant.tool.persistence.platform.JdbiTenants;
import org.aspirant.tool.persistence.platform.ToolKeys;
import org.aspirant.tool.platformlink.admission.Places;
import org.aspirant.tool.platformlink.connect.Deciding;
import org.aspirant.tool.platformlink.connect.ListingConnections;
import org.aspirant.tool.platformlink.connect.TestingConnection;
import org.aspirant.tool.platformlink.connect.invitation.Invitations;
import org.aspirant.tool.platformlink.connect.invitation.Inviting;
import org.aspirant.tool.platformlink.delivery.Deliveries;
import org.aspirant.tool.platformlink.delivery.DeliverySwitch;
import org.jdbi.v3.core.Jdbi;

/** What administrators see and decide. */
@ApplicationScoped
public class AdministrationDesks {

    @Produces
    @Singleton
    JdbiTenants tenants(Jdbi jdbi) {
        return new JdbiTenants(jdbi);
    }

    @Produces
    @Singleton
    OverseeingTenants overseeingTenants(Tenants tenants) {
        return new OverseeingTenants(tenants);
    }

    @Produces
    @Singleton
    DecidingOnDeployment decidingOnDeployment(
            UnitOfWork unitOfWork, Tenants tenants, Trail trail, Clock clock) {
        return new DecidingOnDeployment(unitOfWork, tenants, trail, clock);
    }

    @Produces
    @Singleton
    OverseeingPlatforms overseeingPlatforms(
            UnitOfWork unitOfWork,
            ListingConnections listing,
            Deciding deciding,
            TestingConnection testing,
            Tenants tenants,
            Trail trail,
            Clock clock) {
        return new OverseeingPlatforms(
                unitOfWork, listing, deciding, testing, tenants, trail, clock);
    }

    @Produces
    @Singleton
    OverseeingInvitations overseeingInvitations(
            UnitOfWork unitOfWork,
            Inviting inviting,
            Invitations invitations,
            Trail trail,
            Clock clock) {
        return new OverseeingInvitations(unitOfWork, inviting, invitations, trail, clock);
    }

    @Produces
    @Singleton
    OverseeingKeys overseeingKeys(Jdbi jdbi, ToolKeys keys, Trail trail, Clock clock) {
        return new OverseeingKeys(new JdbiKeyRing(jdbi, keys, clock), trail, clock);
    }

    @Produces
    @Singleton
    OverseeingGrades overseeingGrades(
            UnitOfWork unitOfWork,
            OverseeingTenants tenants,
            Jdbi jdbi,
            Deliveries deliveries,
            DeliverySwitch deliverySwitch,
            Places places,
            Activities activities,
            Trail trail,
            Clock clock) {
        return new OverseeingGrades(
                unitOfWork,
                tenants,
                new JdbiGradeQueues(jdbi),
                deliveries,
                deliverySwitch,
                places,
                activities,
                trail,
                clock);
    }

    @Produces
    @Singleton
    OverseeingAdministrators overseeingAdministrators(
            UnitOfWork unitOfWork,
            Administrators administrators,
            Enrolments enrolments,
            Tenants tenants,
            Trail trail,
            Clock clock) {
        return new OverseeingAdministrators(
                unitOfWork, administrators, enrolments, tenants, trail, clock);
    }
}
