package org.aspirant.tool.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.assessment.DecisionRecord;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.play.Draft;
import org.aspirant.academy.play.LoggedMove;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.privacy.Erasing;
import org.aspirant.academy.privacy.ErasureOutcome;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.LocalUnitOfWork;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.assessment.JdbiLedger;
import org.aspirant.tool.persistence.course.JdbiRuns;
import org.aspirant.tool.persistence.platform.JdbiLaunchSessions;
import org.aspirant.tool.persistence.platform.JdbiPlaces;
import org.aspirant.tool.persistence.platform.JdbiSubjects;
import org.aspirant.tool.persistence.vault.PersonKeys;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.aspirant.tool.persistence.vault.TestVault;
import org.aspirant.tool.platformlink.admission.DeploymentOutcome;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSecret;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What stays of a person in the database, cell by cell, before and after they are erased. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ErasureTest {

    private static final Instant AT = Instant.parse("2026-11-02T09:30:00Z");
    private static final List<String> PERSONAL =
            List.of(
                    "Ximena",
                    "ximena@",
                    "candidate-4711",
                    "because of my mother",
                    "unsent thought");
    private static final SubmissionId SUBMISSION = new SubmissionId("submission-1");
    private static final RunId RUN = new RunId("run-1");

    private final LocalUnitOfWork unitOfWork;
    private final Jdbi jdbi;
    private final JdbiPeople people;
    private final JdbiWords words;
    private final JdbiDrafts drafts;
    private final JdbiSubjects subjects;
    private final JdbiLaunchSessions sessions;
    private final JdbiLedger ledger;
    private final JdbiRuns runs;
    private final Erasing erasing;

    ErasureTest(TestDatabase database) {
        unitOfWork = new LocalUnitOfWork(database.empty());
        jdbi = Database.open(unitOfWork.dataSource());
        var clock = new SettableClock(AT);
        var keys = new PersonKeys(jdbi, TestVault.open(), clock);
        people = new JdbiPeople(jdbi, keys);
        words = new JdbiWords(jdbi, keys);
        drafts = new JdbiDrafts(jdbi, keys);
        subjects =
                new JdbiSubjects(
                        jdbi, SubjectIndex.open(jdbi, TestVault.open(), clock), keys, clock);
        sessions = new JdbiLaunchSessions(jdbi);
        ledger = new JdbiLedger(jdbi);
        runs = new JdbiRuns(jdbi);
        erasing = new Erasing(unitOfWork, clock, people, subjects, new JdbiAudit(jdbi));
    }

    private Tenancy tenancy() {
        var registration =
                new Registration(
                        new RegistrationKey("https://lms.example", "c-1"),
                        new PlatformEndpoints(
                                URI.create("https://lms.example/auth"),
                                URI.create("https://lms.example/token"),
                                URI.create("https://lms.example/jwks")),
                        Deployments.any(),
                        Reach.PUBLIC);
        var outcome =
                unitOfWork.run(
                        () ->
                                new JdbiPlaces(jdbi)
                                        .deployment(registration, new DeploymentId("1"), null, AT));
        return ((DeploymentOutcome.Admitted) outcome).tenancy();
    }

    private ActivityKey place(Tenancy tenancy) {
        var places = new JdbiPlaces(jdbi);
        var link = new ResourceLink("link-1", "Who decides?", null);
        var context = new Context("ctx", null, null, List.of());
        return unitOfWork.run(
                () -> places.activity(places.course(tenancy, context, link, AT), link, AT));
    }

    @Test
    void nothingPersonalIsInTheClearAndErasingLeavesTheLedgerAsItWas() {
        Tenancy tenancy = tenancy();
        ActivityKey place = place(tenancy);
        var organization = tenancy.organization();
        SubjectId ximena =
                unitOfWork.run(() -> subjects.admit(tenancy, new Subject("candidate-4711"), AT));
        TextRef reason = act(tenancy, place, ximena);
        List<LedgerEvent> events = ledger.events(organization, SUBMISSION);
        var decision = ledger.decision(organization, SUBMISSION);
        var log = runs.moves(organization, RUN);
        assertThat(cells()).as("sealed from the first moment").noneMatch(this::isPersonal);

        var outcome =
                erasing.erase(
                        new Erasing.Requester(organization, new SubjectId("administrator"), true),
                        ximena);

        assertThat(outcome).isEqualTo(new ErasureOutcome.Erased());
        assertThat(people.isErased(organization, ximena)).isTrue();
        assertThat(people.details(organization, List.of(ximena))).isEmpty();
        assertThat(words.read(organization, List.of(reason.id())))
                .containsEntry(reason.id(), new Wording.Erased());
        assertThat(drafts.of(organization, RUN)).isEmpty();
        assertThat(subjects.platformSubject(organization, ximena)).isEmpty();
        assertThat(count("launch_session")).as("sessions end").isZero();
        assertThat(count("draft_text")).isZero();
        assertThat(ledger.events(organization, SUBMISSION)).isEqualTo(events).hasSize(1);
        assertThat(ledger.decision(organization, SUBMISSION)).isEqualTo(decision).isPresent();
        assertThat(runs.moves(organization, RUN)).isEqualTo(log).hasSize(1);
    }

    /** Everything that a person leaves behind. */
    private TextRef act(Tenancy tenancy, ActivityKey place, SubjectId ximena) {
        var organization = tenancy.organization();
        return unitOfWork.run(
                () -> {
                    boolean kept =
                            people.keep(
                                    organization,
                                    ximena,
                                    new PersonalDetails("Ximena Ríos", "ximena@example.org"));
                    assertThat(kept).isTrue();
                    TextRef reason = words.put(organization, ximena, "because of my mother");
                    drafts.save(
                            organization,
                            ximena,
                            new Draft(RUN, "s1", "why", "unsent thought", AT));
                    boolean moved =
                            runs.append(
                                    organization,
                                    RUN,
                                    new LoggedMove(1, AT, "{\"text\":\"" + reason.id() + "\"}"));
                    assertThat(moved).isTrue();
                    ledger.append(organization, SUBMISSION, List.of(event(ximena, reason)));
                    ledger.record(
                            organization,
                            SUBMISSION,
                            new DecisionRecord(
                                    1, 1, "decided", true, "{\"candidate\":\"x\"}", "h", AT));
                    sessions.begin(session(tenancy, place, ximena), LaunchSecret.fresh(), AT);
                    return reason;
                });
    }

    private static LedgerEvent event(SubjectId ximena, TextRef note) {
        return new LedgerEvent(
                1,
                new SheetId("sheet-1"),
                RatingSheet.Role.RATING,
                ximena,
                new SubjectId(Opaque.fresh()),
                "simulation",
                "evidence",
                "3",
                null,
                List.of("decision:1@0-7"),
                note,
                AT);
    }

    private static LaunchSession session(Tenancy tenancy, ActivityKey place, SubjectId ximena) {
        return new LaunchSession(
                LaunchId.fresh(),
                tenancy,
                new Participant(place, ximena, Set.of(CourseRole.LEARNER), false, false),
                Locale.ENGLISH,
                null,
                AT);
    }

    private boolean isPersonal(String cell) {
        return PERSONAL.stream()
                .anyMatch(
                        text ->
                                cell.contains(text)
                                        || cell.contains(
                                                HexFormat.of()
                                                        .formatHex(
                                                                text.getBytes(
                                                                        StandardCharsets.UTF_8))));
    }

    /** Every value of every row of every table, bytes in hexadecimal. */
    private List<String> cells() {
        return jdbi.withHandle(
                handle -> {
                    List<String> cells = new ArrayList<>();
                    List<String> tables =
                            handle.createQuery(
                                            """
                                            select table_name from information_schema.tables
                                            where table_schema = 'public'""")
                                    .mapTo(String.class)
                                    .list();
                    for (String table : tables) {
                        handle.createQuery("select * from " + table)
                                .mapToMap()
                                .forEach(
                                        row ->
                                                row.values().stream()
                                                        .map(ErasureTest::text)
                                                        .forEach(cells::add));
                    }
                    assertThat(cells).hasSizeGreaterThan(50);
                    return cells;
                });
    }

    private static String text(Object cell) {
        return cell instanceof byte[] bytes
                ? HexFormat.of().formatHex(bytes)
                : String.valueOf(cell);
    }

    private int count(String table) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select count(*) from " + table)
                                .mapTo(Integer.class)
                                .one());
    }
}
