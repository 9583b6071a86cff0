package org.aspirant.tool.persistence.administration;

import static org.aspirant.tool.administration.AdministrationFault.NOT_SERVER_WIDE;
import static org.aspirant.tool.persistence.administration.Tenancies.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.http.Reach;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.grades.GradeQueues;
import org.aspirant.tool.administration.grades.OverseeingGrades;
import org.aspirant.tool.administration.people.InvitedAdministrator;
import org.aspirant.tool.administration.people.OverseeingAdministrators;
import org.aspirant.tool.administration.platforms.KeyRing;
import org.aspirant.tool.administration.platforms.OverseeingInvitations;
import org.aspirant.tool.administration.platforms.OverseeingKeys;
import org.aspirant.tool.administration.platforms.OverseeingPlatforms;
import org.aspirant.tool.administration.tenants.DecidingOnDeployment;
import org.aspirant.tool.administration.tenants.Organization;
import org.aspirant.tool.administration.tenants.OverseeingTenants;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.connect.JdbiConnections;
import org.aspirant.tool.persistence.connect.JdbiInvitations;
import org.aspirant.tool.persistence.course.JdbiActivities;
import org.aspirant.tool.persistence.outbox.Installation;
import org.aspirant.tool.persistence.outbox.JdbiDeliveries;
import org.aspirant.tool.persistence.outbox.JdbiGradeQueues;
import org.aspirant.tool.persistence.platform.JdbiKeyRing;
import org.aspirant.tool.persistence.platform.JdbiPlaces;
import org.aspirant.tool.persistence.platform.ToolKeys;
import org.aspirant.tool.persistence.vault.TestVault;
import org.aspirant.tool.platformlink.RegistrationsFile;
import org.aspirant.tool.platformlink.admission.NewDeployments;
import org.aspirant.tool.platformlink.connect.ConnectedRegistrations;
import org.aspirant.tool.platformlink.connect.Deciding;
import org.aspirant.tool.platformlink.connect.ListingConnections;
import org.aspirant.tool.platformlink.connect.TestingConnection;
import org.aspirant.tool.platformlink.connect.invitation.InvitationWish;
import org.aspirant.tool.platformlink.connect.invitation.Inviting;
import org.aspirant.tool.platformlink.connect.invitation.InvitingOutcome;
import org.aspirant.tool.platformlink.delivery.PauseReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator of one organization sees nothing of another, and nothing of the server. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LimitsTest {

    private static final InvitationWish WISH =
            new InvitationWish("Northfield", Duration.ofDays(2), Optional.empty());

    private final AdministrationFixture at;
    private final Tenancies launches;
    private final OrganizationId north;
    private final OrganizationId south;
    private final Administrator dolores;
    private final Administrator nuria;
    private final OverseeingTenants tenants;
    private final DecidingOnDeployment deciding;
    private final OverseeingPlatforms platforms;
    private final OverseeingInvitations invitations;
    private final OverseeingKeys keys;
    private final OverseeingGrades grades;
    private final OverseeingAdministrators people;

    LimitsTest(TestDatabase database) {
        at = new AdministrationFixture(database);
        launches = new Tenancies(at);
        launches.tenants.setNewDeployments(PLATFORM, NewDeployments.ALL, at.clock.instant());
        north = launches.admitted(PLATFORM, "1", "north");
        south = launches.admitted(PLATFORM, "2", "south");
        launches.tenants.setNewDeployments(PLATFORM, NewDeployments.NONE, at.clock.instant());
        assertThat(launches.waits(PLATFORM, "9", "west")).isTrue();
        dolores = at.add("dolores", Charge.SERVER);
        nuria = at.add("nuria", Charge.of(Set.of(north)));
        tenants = new OverseeingTenants(launches.tenants);
        deciding = new DecidingOnDeployment(at.unitOfWork, launches.tenants, at.trail, at.clock);
        var connections = new JdbiConnections(at.jdbi, Reach.PUBLIC);
        var known =
                new ConnectedRegistrations(
                        RegistrationsFile.read(List.of(), false), connections, at.clock);
        var toolKeys = new ToolKeys(at.jdbi, TestVault.open(), at.clock);
        assertThat(toolKeys.keys().keys()).hasSize(1);
        platforms =
                new OverseeingPlatforms(
                        at.unitOfWork,
                        new ListingConnections(connections, List.of()),
                        new Deciding(at.unitOfWork, connections, known, at.clock),
                        new TestingConnection(
                                known, connections, new JdkHttpFetch(), toolKeys::keys, at.clock),
                        launches.tenants,
                        at.trail,
                        at.clock);
        var kept = new JdbiInvitations(at.jdbi);
        invitations =
                new OverseeingInvitations(
                        at.unitOfWork,
                        new Inviting(
                                at.unitOfWork,
                                kept,
                                connections,
                                URI.create("https://tool.example/lti/register"),
                                at.clock),
                        kept,
                        at.trail,
                        at.clock);
        keys = new OverseeingKeys(new JdbiKeyRing(at.jdbi, toolKeys, at.clock), at.trail, at.clock);
        var installation =
                new Installation(at.jdbi, at.clock, URI.create("https://tool.example"), "main");
        installation.recognise();
        grades =
                new OverseeingGrades(
                        at.unitOfWork,
                        tenants,
                        new JdbiGradeQueues(at.jdbi),
                        new JdbiDeliveries(at.jdbi, at.clock),
                        installation,
                        new JdbiPlaces(at.jdbi),
                        new JdbiActivities(at.jdbi),
                        at.trail,
                        at.clock);
        people =
                new OverseeingAdministrators(
                        at.unitOfWork,
                        at.administrators,
                        at.enrolments,
                        launches.tenants,
                        at.trail,
                        at.clock);
    }

    @Test
    void organizationsAndDeploymentsOfOthersAreNotThere() {
        assertThat(tenants.organizations(nuria))
                .extracting(Organization::id)
                .containsExactly(north);
        assertThat(tenants.deployments(nuria))
                .extracting(deployment -> deployment.deploymentId())
                .containsExactly("1");
        assertThat(tenants.organizations(dolores)).hasSize(2);
        assertThat(tenants.deployments(dolores)).hasSize(3);
    }

    @Test
    void nothingOfTheServerIsThere() {
        assertThat(platforms.list(nuria)).isEmpty();
        assertThat(platforms.writtenDown(nuria)).isEmpty();
        assertThat(platforms.describe(nuria, PLATFORM)).isEmpty();
        assertThat(platforms.newDeployments(nuria, PLATFORM)).isEmpty();
        assertThat(platforms.test(nuria, PLATFORM)).isEmpty();
        assertThat(invitations.list(nuria)).isEmpty();
        assertThat(keys.list(nuria)).isEmpty();
        assertThat(people.list(nuria)).isEmpty();
        assertThat(people.invited(nuria)).isEmpty();
        assertThat(platforms.list(dolores)).isPresent();
        assertThat(invitations.list(dolores)).isPresent();
        assertThat(keys.list(dolores)).isPresent();
        assertThat(people.list(dolores)).isPresent();
    }

    @Test
    void nothingOfTheServerIsDone() {
        String waiting = launches.deployment("9").id();
        assertThat(deciding.admit(nuria, waiting, north)).contains(NOT_SERVER_WIDE);
        assertThat(deciding.admitAnew(nuria, waiting, "West")).contains(NOT_SERVER_WIDE);
        assertThat(deciding.refuse(nuria, waiting)).contains(NOT_SERVER_WIDE);
        assertThat(platforms.decide(nuria, PLATFORM, true)).contains(NOT_SERVER_WIDE);
        assertThat(platforms.setNewDeployments(nuria, PLATFORM, NewDeployments.ALL))
                .contains(NOT_SERVER_WIDE);
        assertThat(invitations.invite(nuria, WISH)).isEmpty();
        assertThat(invitations.withdraw(nuria, "a")).contains(NOT_SERVER_WIDE);
        assertThat(keys.rotate(nuria)).contains(NOT_SERVER_WIDE);
        assertThat(grades.let(nuria, false)).contains(NOT_SERVER_WIDE);
        assertThat(people.invite(nuria, false, Set.of(north)))
                .isEqualTo(new InvitedAdministrator.Refused(NOT_SERVER_WIDE));
        assertThat(people.withdrawInvitation(nuria, "a")).contains(NOT_SERVER_WIDE);
        assertThat(people.withdraw(nuria, dolores.id())).contains(NOT_SERVER_WIDE);

        assertThat(at.trail.latest(Charge.SERVER, 9)).isEmpty();
        assertThat(launches.deployment("9").isWaiting()).isTrue();
        assertThat(grades.paused()).isEmpty();
    }

    @Test
    void gradesOfOthersAreNeitherSeenNorSent() {
        var anna = new SubjectId("anna");
        ActivityKey ours = launches.dead(north, anna);
        ActivityKey theirs = launches.dead(south, anna);

        assertThat(grades.queues(nuria))
                .extracting(OverseeingGrades.Row::queue)
                .containsExactly(new GradeQueues.Queue(0, 1, Optional.empty()));
        assertThat(grades.dead(nuria, south)).isEmpty();
        assertThat(grades.sendAgain(nuria, theirs, anna)).contains(AdministrationFault.NOT_YOURS);
        var mixed = new ActivityKey(north, theirs.course(), theirs.activity());
        assertThat(grades.sendAgain(nuria, mixed, anna))
                .as("under the name of one's own organization")
                .contains(AdministrationFault.NOTHING_WAITS);
        assertThat(grades.dead(dolores, south).orElseThrow()).hasSize(1);

        assertThat(grades.dead(nuria, north).orElseThrow()).hasSize(1);
        assertThat(grades.sendAgain(nuria, ours, anna)).isEmpty();
        assertThat(grades.sendAgain(nuria, ours, anna)).contains(AdministrationFault.NOTHING_WAITS);
        assertThat(grades.queues(nuria))
                .extracting(OverseeingGrades.Row::queue)
                .containsExactly(new GradeQueues.Queue(1, 0, Optional.of(at.clock.instant())));
        assertThat(grades.sendAgain(dolores, theirs, anna)).isEmpty();
        assertThat(at.trail.latest(nuria.charge(), 9))
                .extracting(AdministrationEntry::action, AdministrationEntry::organization)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                AdministrationAction.GRADE_SENT_AGAIN, Optional.of(north)));
        assertThat(at.trail.latest(Charge.SERVER, 9)).hasSize(2);
    }

    @Test
    void administratorsOfTheServerInviteOthersAndTakeThemOut() {
        assertThat(people.invite(dolores, false, Set.of()))
                .isEqualTo(new InvitedAdministrator.Refused(AdministrationFault.NO_ORGANIZATION));
        assertThat(people.invite(dolores, false, Set.of(new OrganizationId("unknown"))))
                .isEqualTo(new InvitedAdministrator.Refused(AdministrationFault.NOT_YOURS));
        var secret =
                ((InvitedAdministrator.Invited) people.invite(dolores, false, Set.of(south)))
                        .secret();
        assertThat(people.invited(dolores)).hasSize(1);

        Administrator sara = at.enrol(secret, "sara").administrator();

        assertThat(sara.charge()).isEqualTo(Charge.of(Set.of(south)));
        assertThat(people.invited(dolores)).isEmpty();
        assertThat(people.withdraw(dolores, dolores.id()))
                .contains(AdministrationFault.OWN_ACCOUNT);
        assertThat(people.withdraw(dolores, sara.id())).isEmpty();
        assertThat(people.withdraw(dolores, sara.id())).contains(AdministrationFault.NOTHING_WAITS);
        assertThat(people.list(dolores).orElseThrow()).containsExactly(dolores, nuria);
    }

    @Test
    void anInvitationThatWasWithdrawnIsGoodForNothing() {
        var secret =
                ((InvitedAdministrator.Invited) people.invite(dolores, true, Set.of())).secret();
        assertThat(people.withdrawInvitation(dolores, secret.hash())).isEmpty();
        assertThat(people.withdrawInvitation(dolores, secret.hash()))
                .contains(AdministrationFault.NOTHING_WAITS);
        assertThat(at.enrolments.find(secret.hash(), at.clock.instant())).isEmpty();

        assertThat(invitations.invite(dolores, WISH).orElseThrow())
                .isInstanceOf(InvitingOutcome.Invited.class);
        String link = invitations.list(dolores).orElseThrow().get(0).secretHash();
        assertThat(invitations.withdraw(dolores, link)).isEmpty();
        assertThat(invitations.withdraw(dolores, link)).contains(AdministrationFault.NOTHING_WAITS);
    }

    @Test
    void keysChangeOnceAtATimeAndDeliveryIsPausedAndResumed() {
        assertThat(keys.rotate(dolores)).isEmpty();
        assertThat(keys.list(dolores).orElseThrow()).hasSize(2);
        assertThat(keys.rotate(dolores)).contains(AdministrationFault.ROTATION_UNDER_WAY);

        String leaked = keys.list(dolores).orElseThrow().get(0).kid();
        assertThat(keys.withdraw(nuria, leaked)).contains(AdministrationFault.NOT_SERVER_WIDE);
        assertThat(keys.withdraw(dolores, leaked)).isEmpty();
        assertThat(keys.list(dolores).orElseThrow())
                .extracting(KeyRing.Key::kid)
                .hasSize(1)
                .doesNotContain(leaked);
        assertThat(keys.withdraw(dolores, leaked)).contains(AdministrationFault.UNKNOWN_KEY);
        assertThat(keys.withdrawForOperator("none")).contains(AdministrationFault.UNKNOWN_KEY);
        assertThat(at.trail.latest(Charge.SERVER, 1).get(0))
                .isEqualTo(
                        AdministrationEntry.server(
                                dolores,
                                at.clock.instant(),
                                AdministrationAction.KEY_WITHDRAWN,
                                "key:" + leaked));

        assertThat(grades.let(dolores, false)).isEmpty();
        assertThat(grades.paused()).contains(PauseReason.ADMINISTRATOR);
        assertThat(grades.let(dolores, true)).isEmpty();
        assertThat(grades.paused()).isEmpty();
        assertThat(platforms.decide(dolores, PLATFORM, true))
                .as("launches came from it, but it did not register itself")
                .contains(AdministrationFault.UNKNOWN_PLATFORM);
    }
}
