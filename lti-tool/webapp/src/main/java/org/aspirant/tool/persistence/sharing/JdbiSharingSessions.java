package org.aspirant.tool.persistence.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.sharing.Invitation;
import org.aspirant.academy.sharing.KnownGroup;
import org.aspirant.academy.sharing.SharingSession;
import org.aspirant.academy.sharing.SharingSessionId;
import org.aspirant.academy.sharing.SharingSessions;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.LogEvent;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.Texts;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Sharing sessions in the database; sessions and events are only ever added. */
public final class JdbiSharingSessions implements SharingSessions {

    private static final String IN_COURSE = "select * from sharing_session where" + Keys.IN_COURSE;
    private static final String BY_ID = IN_COURSE + "and id = :id";

    private final Jdbi jdbi;

    public JdbiSharingSessions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(SharingSession session) {
        var invitation = session.invitation();
        return jdbi.withHandle(
                handle -> {
                    var insert =
                            Keys.bind(
                                            handle.createUpdate(
                                                    """
                                                    insert into sharing_session (organization_id, id,
                                                        course_id, opened_by, form_key, opened_at,
                                                        question_text_id, question_commitment,
                                                        opening_text_id, opening_commitment,
                                                        known_groups, own_groups, own_groups_text_id,
                                                        own_groups_commitment)
                                                    values (:organization, :id, :course, :by, :form,
                                                        :at, :questionId, :questionCommitment,
                                                        :openingId, :openingCommitment, :known, :own,
                                                        :ownId, :ownCommitment)
                                                    on conflict do nothing"""),
                                            session.course())
                                    .bind("id", session.id())
                                    .bind("by", session.openedBy())
                                    .bind("form", session.form())
                                    .bind("at", session.openedAt())
                                    .bind(
                                            "known",
                                            Texts.list(
                                                    invitation.known().stream()
                                                            .map(KnownGroup::name)
                                                            .toList()))
                                    .bind("own", invitation.own());
                    bind(insert, "question", session.question());
                    bind(insert, "opening", session.opening());
                    bind(insert, "own", invitation.ownNames());
                    return insert.execute() == 1;
                });
    }

    private static void bind(Update insert, String text, @Nullable TextRef reference) {
        insert.bind(text + "Id", reference == null ? null : reference.id().value())
                .bind(text + "Commitment", reference == null ? null : reference.commitment());
    }

    @Override
    public Optional<SharingSession> find(CourseKey course, SharingSessionId id) {
        return jdbi.withHandle(
                handle ->
                        sessions(handle.createQuery(BY_ID).bind("id", id), course).stream()
                                .findFirst());
    }

    @Override
    public Optional<SharingSession> lock(CourseKey course, SharingSessionId id) {
        return jdbi.withHandle(
                handle ->
                        sessions(handle.createQuery(BY_ID + " for update").bind("id", id), course)
                                .stream()
                                .findFirst());
    }

    @Override
    public Optional<SharingSession> opened(CourseKey course, SubjectId by, FormKey form) {
        return jdbi.withHandle(
                handle ->
                        sessions(
                                        handle.createQuery(
                                                        IN_COURSE
                                                                + "and opened_by = :by"
                                                                + " and form_key = :form")
                                                .bind("by", by)
                                                .bind("form", form),
                                        course)
                                .stream()
                                .findFirst());
    }

    @Override
    public List<SharingSession> in(CourseKey course) {
        return jdbi.withHandle(
                handle ->
                        sessions(
                                handle.createQuery(IN_COURSE + "order by opened_at desc, id"),
                                course));
    }

    private static List<SharingSession> sessions(Query query, CourseKey course) {
        return Keys.bind(query, course).map((row, context) -> session(row)).list();
    }

    private static SharingSession session(ResultSet row) throws SQLException {
        return new SharingSession(
                new SharingSessionId(row.getString("id")),
                new CourseKey(
                        new OrganizationId(row.getString("organization_id")),
                        new CourseId(row.getString("course_id"))),
                new SubjectId(row.getString("opened_by")),
                new FormKey(row.getString("form_key")),
                Rows.instant(row, "opened_at"),
                Objects.requireNonNull(
                        Texts.reference(row, "question_text_id", "question_commitment")),
                Texts.reference(row, "opening_text_id", "opening_commitment"),
                new Invitation(
                        Texts.list(row, "known_groups").stream().map(KnownGroup::valueOf).toList(),
                        row.getInt("own_groups"),
                        Texts.reference(row, "own_groups_text_id", "own_groups_commitment")));
    }

    @Override
    public void append(OrganizationId organization, SharingSessionId session, LogEvent event) {
        int added =
                jdbi.withHandle(
                        handle ->
                                LogEventRow.of(event)
                                        .bind(
                                                handle.createUpdate(LogEventRow.INSERT)
                                                        .bind("organization", organization)
                                                        .bind("session", session))
                                        .execute());
        if (added == 0) {
            throw new IllegalStateException(
                    "event " + event.number() + " of session " + session + " is in the log");
        }
    }

    @Override
    public List<LogEvent> events(OrganizationId organization, SharingSessionId session) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select * from sharing_event
                                        where organization_id = :organization
                                        and session_id = :session order by number""")
                                .bind("organization", organization)
                                .bind("session", session)
                                .map((row, context) -> LogEventRow.read(row))
                                .list());
    }
}
