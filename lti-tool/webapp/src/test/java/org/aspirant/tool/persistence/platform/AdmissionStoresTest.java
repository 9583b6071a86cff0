package org.aspirant.tool.persistence.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.persistence.Concurrently;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.LocalUnitOfWork;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.vault.PersonKeys;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.aspirant.tool.persistence.vault.TestVault;
import org.aspirant.tool.platformlink.admission.DeploymentOutcome;
import org.aspirant.tool.platformlink.admission.NewDeployments;
import org.aspirant.tool.platformlink.admission.PlatformPlace;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.aspirant.tool.platformlink.connect.PlatformName;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AdmissionStoresTest {

    private static final Instant AT = Instant.parse("2026-11-02T09:30:00Z");
    private static final RegistrationKey KEY = new RegistrationKey("https://lms.example", "c-1");
    private static final ToolPlatform NORTH = new ToolPlatform("guid-n", "North", "moodle", null);
    private static final ToolPlatform SOUTH = new ToolPlatform("guid-s", "South", "moodle", null);
    private static final ResourceLink LINK = new ResourceLink("link-1", "Who decides?", null);
    private static final Context COURSE = new Context("ctx-1", "EL 1", "Leading", List.of());

    private final LocalUnitOfWork unitOfWork;
    private final Jdbi jdbi;
    private final PersonKeys keys;
    private final JdbiPlaces places;
    private final JdbiSubjects subjects;

    AdmissionStoresTest(TestDatabase database) {
        unitOfWork = new LocalUnitOfWork(database.empty());
        jdbi = Database.open(unitOfWork.dataSource());
        var clock = new SettableClock(AT);
        keys = new PersonKeys(jdbi, TestVault.open(), clock);
        places = new JdbiPlaces(jdbi);
        subjects =
                new JdbiSubjects(
                        jdbi, SubjectIndex.open(jdbi, TestVault.open(), clock), keys, clock);
    }

    private static Registration registration(Deployments deployments) {
        return new Registration(
                KEY,
                new PlatformEndpoints(
                        URI.create("https://lms.example/auth"),
                        URI.create("https://lms.example/token"),
                        URI.create("https://lms.example/jwks")),
                deployments,
                Reach.PUBLIC);
    }

    private DeploymentOutcome deployment(
            Deployments allowed, String id, @Nullable ToolPlatform platform) {
        return unitOfWork.run(
                () -> places.deployment(registration(allowed), new DeploymentId(id), platform, AT));
    }

    private Tenancy admitted(DeploymentOutcome outcome) {
        assertThat(outcome).isInstanceOf(DeploymentOutcome.Admitted.class);
        return ((DeploymentOutcome.Admitted) outcome).tenancy();
    }

    private Tenancy tenancy() {
        return admitted(deployment(Deployments.any(), "1", NORTH));
    }

    @Test
    void deploymentsOfOneInstallationShareAnOrganization() {
        Tenancy first = tenancy();
        Tenancy second = admitted(deployment(Deployments.any(), "2", NORTH));

        assertThat(second.organization()).isEqualTo(first.organization());
        assertThat(tenancy()).isEqualTo(first);
    }

    @Test
    void anotherInstallationWaitsUntilSomebodyApprovesIt() {
        Tenancy first = tenancy();
        assertThat(deployment(Deployments.any(), "9", SOUTH))
                .isInstanceOf(DeploymentOutcome.Waiting.class);
        assertThat(deployment(Deployments.any(), "9", SOUTH))
                .as("it goes on waiting")
                .isInstanceOf(DeploymentOutcome.Waiting.class);
        assertThat(deployment(Deployments.any(), "10", null))
                .as("a platform that does not say is another one too")
                .isInstanceOf(DeploymentOutcome.Waiting.class);

        var tenants = new JdbiTenants(jdbi);
        var waiting =
                tenants.deployments().stream()
                        .filter(known -> known.deploymentId().equals("9"))
                        .findFirst()
                        .orElseThrow();
        boolean approved =
                unitOfWork.run(() -> tenants.admit(waiting, tenants.add(waiting, "South", AT), AT));

        assertThat(approved).isTrue();
        assertThat(admitted(deployment(Deployments.any(), "9", SOUTH)).organization())
                .isNotEqualTo(first.organization());
    }

    @Test
    void aDeploymentThatTheRegistrationNamesIsATenantOfItsOwnAtOnce() {
        Tenancy first = tenancy();

        Tenancy named = admitted(deployment(Deployments.expected("1", "9"), "9", SOUTH));

        assertThat(named.organization()).isNotEqualTo(first.organization());
    }

    /** Even the very first to launch, and a sibling of those that are named. */
    @Test
    void besideDeploymentsThatTheRegistrationNamesOthersWaitUnlessAnAdministratorSaysOtherwise() {
        Deployments named = Deployments.expected("1");
        assertThat(deployment(named, "2", NORTH)).isInstanceOf(DeploymentOutcome.Waiting.class);
        Tenancy first = admitted(deployment(named, "1", NORTH));
        assertThat(deployment(named, "2", NORTH)).isInstanceOf(DeploymentOutcome.Waiting.class);

        new JdbiTenants(jdbi)
                .setNewDeployments(PlatformName.of(KEY), NewDeployments.SAME_INSTALLATION, AT);

        assertThat(admitted(deployment(named, "2", NORTH)).organization())
                .isEqualTo(first.organization());
        assertThat(deployment(named, "3", SOUTH)).isInstanceOf(DeploymentOutcome.Waiting.class);
    }

    @Test
    void manyFirstLaunchesAtOnceMakeOneOrganizationCourseActivityAndPerson() {
        var answers =
                Concurrently.run(
                        20,
                        () ->
                                unitOfWork.run(
                                        () -> {
                                            Tenancy tenancy =
                                                    admitted(
                                                            places.deployment(
                                                                    registration(Deployments.any()),
                                                                    new DeploymentId("1"),
                                                                    NORTH,
                                                                    AT));
                                            var course = places.course(tenancy, COURSE, LINK, AT);
                                            return List.of(
                                                    places.activity(course, LINK, AT),
                                                    subjects.admit(
                                                            tenancy, new Subject("u-1"), AT));
                                        }));

        assertThat(new HashSet<>(answers)).hasSize(1);
        for (String table :
                List.of("organization", "deployment", "course", "resource_link", "subject")) {
            assertThat(count(table)).as(table).isEqualTo(1);
        }
        assertThat(count("person_key")).as("no key is left for an id that nobody got").isEqualTo(1);
    }

    private int count(String table) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select count(*) from " + table)
                                .mapTo(Integer.class)
                                .one());
    }

    @Test
    void withoutAContextEachLinkIsACourseOfItsOwn() {
        Tenancy tenancy = tenancy();
        var other = new ResourceLink("link-2", null, null);

        var first = unitOfWork.run(() -> places.course(tenancy, null, LINK, AT));
        var second = unitOfWork.run(() -> places.course(tenancy, null, other, AT));
        var course = unitOfWork.run(() -> places.course(tenancy, COURSE, LINK, AT));

        assertThat(List.of(first, second, course)).doesNotHaveDuplicates();
        assertThat(places.courseTitle(first)).isEqualTo("Who decides?");
        assertThat(places.courseTitle(second)).isEmpty();
        assertThat(places.courseTitle(course)).isEqualTo("Leading");
    }

    @Test
    void aRenamedCourseStaysTheSameAndATitleWithNulIsKeptWithoutIt() {
        Tenancy tenancy = tenancy();
        var course = unitOfWork.run(() -> places.course(tenancy, COURSE, LINK, AT));
        var renamed = new Context("ctx-1", null, "Leading\u0000 <b>II</b>", List.of());

        var again = unitOfWork.run(() -> places.course(tenancy, renamed, LINK, AT));

        assertThat(again).isEqualTo(course);
        assertThat(places.courseTitle(course)).isEqualTo("Leading  <b>II</b>");
    }

    @Test
    void anActivityLeadsBackToItsPlaceAtThePlatform() {
        Tenancy tenancy = tenancy();
        ActivityKey activity = activity(tenancy);

        assertThat(places.platformPlace(activity))
                .contains(new PlatformPlace(tenancy, "link-1", "moodle"));
    }

    private ActivityKey activity(Tenancy tenancy) {
        return unitOfWork.run(
                () -> places.activity(places.course(tenancy, COURSE, LINK, AT), LINK, AT));
    }

    @Test
    void thePlatformsNameForAPersonLiesNowhereInTheClear() {
        Tenancy tenancy = tenancy();
        SubjectId subject = admit(tenancy, "teacher-17");

        assertThat(subjects.platformSubject(tenancy.organization(), subject))
                .contains(new Subject("teacher-17"));
        List<String> stored =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                select id, platform_subject_hash,
                                                sealed_platform_subject from subject""")
                                        .map(
                                                (row, c) ->
                                                        row.getString(1)
                                                                + row.getString(2)
                                                                + new String(
                                                                        row.getBytes(3),
                                                                        java.nio.charset
                                                                                .StandardCharsets
                                                                                .ISO_8859_1))
                                        .list());
        assertThat(stored).hasSize(1).noneMatch(row -> row.contains("teacher-17"));
    }

    private SubjectId admit(Tenancy tenancy, @Nullable String name) {
        return unitOfWork.run(
                () -> subjects.admit(tenancy, name == null ? null : new Subject(name), AT));
    }

    @Test
    void anAnonymousPersonIsSomebodyNewEachTime() {
        Tenancy tenancy = tenancy();
        SubjectId first = admit(tenancy, null);

        assertThat(admit(tenancy, null)).isNotEqualTo(first);
        assertThat(subjects.platformSubject(tenancy.organization(), first)).isEmpty();
    }

    @Test
    void anErasedPersonComesBackAsSomebodyNew() {
        Tenancy tenancy = tenancy();
        SubjectId before = admit(tenancy, "teacher-17");

        boolean erased =
                unitOfWork.run(
                        () -> {
                            subjects.forget(tenancy.organization(), before);
                            return keys.destroy(tenancy.organization(), before);
                        });

        assertThat(erased).isTrue();
        assertThat(subjects.platformSubject(tenancy.organization(), before)).isEmpty();
        assertThat(admit(tenancy, "teacher-17")).isNotEqualTo(before);
    }
}
