package org.aspirant.tool.persistence.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.sharing.ClosingSession;
import org.aspirant.academy.sharing.Commenting;
import org.aspirant.academy.sharing.OpeningSession;
import org.aspirant.academy.sharing.Redacting;
import org.aspirant.academy.sharing.SharingFault;
import org.aspirant.academy.sharing.SharingOutcome;
import org.aspirant.academy.sharing.SharingRights;
import org.aspirant.academy.sharing.SharingSessionId;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.Tally;
import org.aspirant.academy.sharing.view.ReadOutcome;
import org.aspirant.academy.sharing.view.ReadingSession;
import org.aspirant.academy.sharing.view.SessionView;
import org.aspirant.tool.persistence.Concurrently;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.LocalUnitOfWork;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.course.JdbiMembers;
import org.aspirant.tool.persistence.people.JdbiAudit;
import org.aspirant.tool.persistence.people.JdbiPeople;
import org.aspirant.tool.persistence.people.JdbiWords;
import org.aspirant.tool.persistence.vault.PersonKeys;
import org.aspirant.tool.persistence.vault.TestVault;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Sharing sessions on both databases: what arrives together, and what lies in the rows. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SharingStoreTest {

    private static final int THREADS = 12;

    private final LocalUnitOfWork unitOfWork;
    private final Jdbi jdbi;
    private final JdbiPeople people;
    private final OpeningSession opening;
    private final Commenting commenting;
    private final Redacting redacting;
    private final ClosingSession closing;
    private final ReadingSession reading;
    private final ActivityKey place =
            new ActivityKey(
                    new OrganizationId(Opaque.fresh()),
                    new CourseId(Opaque.fresh()),
                    new ActivityId(Opaque.fresh()));
    private final Participant ines = participant(CourseRole.INSTRUCTOR);
    private final Participant rosa = participant(CourseRole.LEARNER);

    SharingStoreTest(TestDatabase database) {
        unitOfWork = new LocalUnitOfWork(database.shared());
        jdbi = Database.open(unitOfWork.dataSource());
        var clock = new SettableClock(Instant.parse("2026-11-02T09:00:00Z"));
        var keys = new PersonKeys(jdbi, TestVault.open(), clock);
        people = new JdbiPeople(jdbi, keys);
        var words = new JdbiWords(jdbi, keys);
        var audit = new JdbiAudit(jdbi);
        var sessions = new JdbiSharingSessions(jdbi);
        var rights = new SharingRights(new Authority(new JdbiMembers(jdbi)));
        opening = new OpeningSession(unitOfWork, clock, rights, sessions, words, audit);
        commenting = new Commenting(unitOfWork, clock, rights, sessions, words);
        redacting = new Redacting(unitOfWork, clock, rights, sessions, words, audit);
        closing = new ClosingSession(unitOfWork, clock, rights, sessions, audit);
        reading = new ReadingSession(rights, sessions, words);
    }

    private Participant participant(CourseRole role) {
        return new Participant(place, new SubjectId(Opaque.fresh()), Set.of(role), false, false);
    }

    private static OpeningSession.Proposal proposal() {
        return new OpeningSession.Proposal(
                FormKey.fresh(),
                "zebra-question",
                "zebra-draft",
                List.of("UNION"),
                "zebra-drivers");
    }

    private SharingSessionId open() {
        return ((SharingOutcome.Opened) opening.open(ines, proposal())).session();
    }

    private SessionView view(SharingSessionId session) {
        return ((ReadOutcome.Read) reading.read(rosa, session)).view();
    }

    private static Commenting.Remark remark(SharingSessionId session, String words) {
        return new Commenting.Remark(session, FormKey.fresh(), "UNION", words);
    }

    @Test
    void commentsThatArriveTogetherAllCountEachUnderItsOwnNumber() {
        var session = open();

        var answers =
                Concurrently.run(
                        THREADS, () -> commenting.comment(rosa, remark(session, "Ask us first.")));

        assertThat(answers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, THREADS)
                                .mapToObj(SharingOutcome.Commented::new)
                                .toList());
        assertThat(view(session).log().tally()).isEqualTo(new Tally(THREADS, THREADS, 0, 0, 0));
    }

    @Test
    void oneFormThatArrivesManyTimesAtOnceCountsOnce() {
        var session = open();
        var remark = remark(session, "Ask us first.");

        assertThat(Concurrently.run(THREADS, () -> commenting.comment(rosa, remark)))
                .containsOnly(new SharingOutcome.Commented(1));
        assertThat(view(session).log().entries()).hasSize(1);

        var proposal = proposal();
        assertThat(
                        Concurrently.run(THREADS, () -> opening.open(ines, proposal)).stream()
                                .distinct())
                .as("one session")
                .hasSize(1);
    }

    /**
     * Whoever was told that a comment counts finds it in the log; whoever came late was told so.
     */
    @RepeatedTest(5)
    void aCommentAndTheCloseThatArriveTogetherHaveAnOrder() {
        var session = open();
        var turn = new AtomicInteger();

        var answers =
                Concurrently.run(
                        THREADS,
                        () ->
                                turn.incrementAndGet() == THREADS / 2
                                        ? closing.close(ines, session)
                                        : commenting.comment(rosa, remark(session, "Now.")));

        var told = new ArrayList<>(answers);
        told.removeIf(SharingOutcome.Closed.class::isInstance);
        told.removeIf(new SharingOutcome.NotAllowed(SharingFault.CLOSED)::equals);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        view(session).log().entries().stream()
                                .map(
                                        entry ->
                                                new SharingOutcome.Commented(
                                                        entry.comment().number()))
                                .toList());
        assertThat(view(session).isOpen()).isFalse();
        assertThat(commenting.comment(rosa, remark(session, "Late.")))
                .isEqualTo(new SharingOutcome.NotAllowed(SharingFault.CLOSED));
    }

    @Test
    void nothingThatWasTypedLiesInTheClearAndErasingLeavesTheEvents() {
        var session = open();
        commenting.comment(rosa, remark(session, "zebra-comment of Rosa"));
        redacting.redact(
                ines,
                new Redacting.Order(session, FormKey.fresh(), 1, "NAMES_SOMEBODY", "Rosa", false));
        var before = rows();
        assertThat(before).hasSizeGreaterThan(20).noneMatch(SharingStoreTest::isTyped);

        assertThat(unitOfWork.run(() -> people.erase(place.organization(), rosa.subject())))
                .isTrue();

        assertThat(rows()).isEqualTo(before);
        assertThat(view(session).log().tally()).isEqualTo(new Tally(1, 0, 0, 0, 1));
        assertThat(unitOfWork.run(() -> people.erase(place.organization(), ines.subject())))
                .isTrue();
        assertThat(view(session).counts())
                .extracting(count -> count.comments())
                .containsExactly(1, 0, 0);
    }

    private static boolean isTyped(String cell) {
        return cell.contains("zebra")
                || cell.contains("Rosa")
                || cell.contains(
                        HexFormat.of().formatHex("zebra".getBytes(StandardCharsets.UTF_8)));
    }

    /** Every value that this course has in the tables of sharing sessions and of words. */
    private List<String> rows() {
        var cells = new ArrayList<String>();
        for (String table : List.of("sharing_session", "sharing_event", "words", "audit_entry")) {
            jdbi.useHandle(
                    handle ->
                            handle.createQuery(
                                            "select * from "
                                                    + table
                                                    + " where organization_id = :organization"
                                                    + " order by 2, 3")
                                    .bind("organization", place.organization())
                                    .mapToMap()
                                    .forEach(
                                            row ->
                                                    row.values().stream()
                                                            .map(SharingStoreTest::text)
                                                            .forEach(cells::add)));
        }
        return cells;
    }

    private static String text(Object cell) {
        return cell instanceof byte[] bytes
                ? HexFormat.of().formatHex(bytes)
                : String.valueOf(cell);
    }
}
