package org.aspirant.tool.persistence.administration;

import static org.aspirant.tool.persistence.administration.Tenancies.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.tenants.DecidingOnDeployment;
import org.aspirant.tool.administration.tenants.Deployment;
import org.aspirant.tool.administration.tenants.Organization;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.admission.NewDeployments;
import org.aspirant.tool.platformlink.connect.PlatformName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose people come through a deployment is decided by an administrator of the server. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TenantsTest {

    private static final PlatformName OTHER = new PlatformName("https://other.example", "c-1");

    private final AdministrationFixture at;
    private final Tenancies launches;
    private final Administrator dolores;
    private final DecidingOnDeployment deciding;

    TenantsTest(TestDatabase database) {
        at = new AdministrationFixture(database);
        launches = new Tenancies(at);
        dolores = at.add("dolores", Charge.SERVER);
        deciding = new DecidingOnDeployment(at.unitOfWork, launches.tenants, at.trail, at.clock);
    }

    @Test
    void aWaitingDeploymentIsAdmittedIntoAnOrganizationOfItsRegistration() {
        OrganizationId north = launches.admitted(PLATFORM, "1", "north");
        OrganizationId elsewhere = launches.admitted(OTHER, "1", "north");
        assertThat(launches.waits(PLATFORM, "9", "south")).isTrue();
        Deployment waiting = launches.deployment("9");
        assertThat(waiting.isWaiting()).isTrue();
        assertThat(waiting.platformName()).isEqualTo("Platform south");

        assertThat(deciding.admit(dolores, waiting.id(), elsewhere))
                .contains(AdministrationFault.UNKNOWN_ORGANIZATION);
        assertThat(deciding.admit(dolores, "unknown", north))
                .contains(AdministrationFault.NOTHING_WAITS);
        assertThat(deciding.admit(dolores, waiting.id(), north)).isEmpty();
        assertThat(deciding.admit(dolores, waiting.id(), north))
                .contains(AdministrationFault.NOTHING_WAITS);

        assertThat(launches.admitted(PLATFORM, "9", "south")).isEqualTo(north);
        assertThat(launches.waits(PLATFORM, "10", "south"))
                .as("another one of that installation")
                .isTrue();
        assertThat(at.trail.latest(Charge.SERVER, 1).get(0).action())
                .isEqualTo(AdministrationAction.DEPLOYMENT_ADMITTED);
    }

    @Test
    void itGetsAnOrganizationOfItsOwnWhichLaterOnesOfItsInstallationJoin() {
        OrganizationId north = launches.admitted(PLATFORM, "1", "north");
        assertThat(launches.waits(PLATFORM, "9", "south")).isTrue();

        String id = launches.deployment("9").id();
        assertThat(deciding.admitAnew(dolores, id, " "))
                .contains(AdministrationFault.UNUSABLE_NAME);
        assertThat(deciding.admitAnew(dolores, id, "x".repeat(256)))
                .contains(AdministrationFault.UNUSABLE_NAME);
        assertThat(deciding.admitAnew(dolores, id, "South")).isEmpty();
        assertThat(deciding.admitAnew(dolores, id, "South"))
                .contains(AdministrationFault.NOTHING_WAITS);

        OrganizationId south = launches.admitted(PLATFORM, "9", "south");
        assertThat(south).isNotEqualTo(north);
        assertThat(launches.admitted(PLATFORM, "10", "south")).isEqualTo(south);
        assertThat(launches.tenants.organizations())
                .extracting(Organization::name)
                .containsExactly("Platform north", "South");
    }

    /** Two districts on one Moodle: the second is joined by nobody who was not admitted to it. */
    @Test
    void oneInstallationCanHoldTwoOrganizations() {
        launches.tenants.setNewDeployments(PLATFORM, NewDeployments.NONE, at.clock.instant());
        assertThat(launches.waits(PLATFORM, "1", "state")).isTrue();
        assertThat(launches.waits(PLATFORM, "2", "state")).isTrue();

        assertThat(deciding.admitAnew(dolores, launches.deployment("1").id(), "East")).isEmpty();
        assertThat(deciding.admitAnew(dolores, launches.deployment("2").id(), "West")).isEmpty();

        OrganizationId east = launches.admitted(PLATFORM, "1", "state");
        OrganizationId west = launches.admitted(PLATFORM, "2", "state");
        assertThat(east).isNotEqualTo(west);
        launches.tenants.setNewDeployments(
                PLATFORM, NewDeployments.SAME_INSTALLATION, at.clock.instant());
        assertThat(launches.admitted(PLATFORM, "3", "state")).isEqualTo(east);
    }

    @Test
    void aRefusedDeploymentStaysOutUntilItIsAdmittedAfterAll() {
        OrganizationId north = launches.admitted(PLATFORM, "1", "north");
        assertThat(launches.waits(PLATFORM, "9", "south")).isTrue();
        String id = launches.deployment("9").id();

        assertThat(deciding.refuse(dolores, id)).isEmpty();
        assertThat(deciding.refuse(dolores, id)).contains(AdministrationFault.NOTHING_WAITS);
        assertThat(deciding.refuse(dolores, launches.deployment("1").id()))
                .as("one that is in")
                .contains(AdministrationFault.NOTHING_WAITS);
        launches.tenants.setNewDeployments(PLATFORM, NewDeployments.ALL, at.clock.instant());
        assertThat(launches.waits(PLATFORM, "9", "south")).as("whatever else is admitted").isTrue();
        assertThat(launches.deployment("9").isWaiting()).isFalse();

        assertThat(deciding.admit(dolores, id, north)).isEmpty();
        assertThat(launches.admitted(PLATFORM, "9", "south")).isEqualTo(north);
    }

    @Test
    void aRegistrationMayAdmitNoneOrAllByItself() {
        assertThat(launches.tenants.newDeployments(PLATFORM)).as("nobody said").isEmpty();
        launches.tenants.setNewDeployments(PLATFORM, NewDeployments.NONE, at.clock.instant());
        assertThat(launches.waits(PLATFORM, "1", "north")).as("even the first").isTrue();

        launches.tenants.setNewDeployments(PLATFORM, NewDeployments.ALL, at.clock.instant());
        OrganizationId north = launches.admitted(PLATFORM, "1", "north");
        OrganizationId south = launches.admitted(PLATFORM, "2", "south");
        assertThat(north).as("never mixed").isNotEqualTo(south);
        assertThat(launches.tenants.newDeployments(PLATFORM)).contains(NewDeployments.ALL);
        assertThat(launches.tenants.newDeployments(OTHER)).isEmpty();
    }
}
