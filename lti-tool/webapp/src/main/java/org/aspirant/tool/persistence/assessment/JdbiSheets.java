package org.aspirant.tool.persistence.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.assessment.DraftRating;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.Texts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Sheets and their drafts in the database. */
public final class JdbiSheets implements Sheets {

    private static final String SELECT = "select * from rating_sheet where";

    private final Jdbi jdbi;

    public JdbiSheets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(RatingSheet sheet) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                                handle.createUpdate(
                                                        """
                                                        insert into rating_sheet (organization_id, id,
                                                            course_id, activity_id, submission_id,
                                                            assessor_id, sheet_role, state, assigned_at,
                                                            due_at)
                                                        values (:organization, :id, :course, :activity,
                                                            :submission, :assessor, :role, :state, :at,
                                                            :due)
                                                        on conflict do nothing"""),
                                                sheet.place())
                                        .bind("id", sheet.id())
                                        .bind("submission", sheet.submission())
                                        .bind("assessor", sheet.assessor())
                                        .bind("role", sheet.role().name())
                                        .bind("state", RatingSheet.State.OPEN.name())
                                        .bind("at", sheet.assignedAt())
                                        .bind("due", sheet.due())
                                        .execute()
                                == 1);
    }

    @Override
    public Optional<RatingSheet> find(CourseKey course, SheetId id) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                        handle.createQuery(
                                                SELECT + Keys.IN_COURSE + "and id = :id"),
                                        course)
                                .bind("id", id)
                                .map((row, context) -> sheet(row))
                                .findOne());
    }

    @Override
    public List<RatingSheet> of(OrganizationId organization, SubmissionId submission) {
        return jdbi.withHandle(
                handle ->
                        sorted(
                                handle.createQuery(
                                                SELECT
                                                        + " organization_id = :organization and"
                                                        + " submission_id = :submission")
                                        .bind("organization", organization)
                                        .bind("submission", submission)));
    }

    @Override
    public List<RatingSheet> ofAssessor(CourseKey course, SubjectId assessor) {
        return jdbi.withHandle(
                handle ->
                        sorted(
                                Keys.bind(
                                                handle.createQuery(
                                                        SELECT
                                                                + Keys.IN_COURSE
                                                                + "and assessor_id = :assessor"),
                                                course)
                                        .bind("assessor", assessor)));
    }

    @Override
    public List<RatingSheet> in(ActivityKey place) {
        return jdbi.withHandle(
                handle -> sorted(Keys.bind(handle.createQuery(SELECT + Keys.IN_ACTIVITY), place)));
    }

    private static List<RatingSheet> sorted(Query query) {
        return query.map((row, context) -> sheet(row)).list().stream()
                .sorted(
                        Comparator.comparing(RatingSheet::assignedAt)
                                .thenComparing(sheet -> sheet.id().value()))
                .toList();
    }

    private static RatingSheet sheet(ResultSet row) throws SQLException {
        String reason = row.getString("hand_back_reason");
        return new RatingSheet(
                new SheetId(row.getString("id")),
                Keys.place(row),
                new SubmissionId(row.getString("submission_id")),
                new SubjectId(row.getString("assessor_id")),
                RatingSheet.Role.valueOf(row.getString("sheet_role")),
                RatingSheet.State.valueOf(row.getString("state")),
                Rows.instant(row, "assigned_at"),
                Rows.instant(row, "due_at"),
                Rows.instantOrNull(row, "closed_at"),
                reason == null ? null : RatingSheet.HandBack.valueOf(reason));
    }

    @Override
    public boolean close(
            OrganizationId organization,
            SheetId id,
            RatingSheet.State state,
            Instant at,
            RatingSheet.@Nullable HandBack reason) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                """
                                                update rating_sheet set state = :state,
                                                    closed_at = :at, hand_back_reason = :reason
                                                where organization_id = :organization and id = :id
                                                and state = :open""")
                                        .bind("state", state.name())
                                        .bind("at", at)
                                        .bind("reason", reason == null ? null : reason.name())
                                        .bind("organization", organization)
                                        .bind("id", id)
                                        .bind("open", RatingSheet.State.OPEN.name())
                                        .execute()
                                == 1);
    }

    @Override
    public void save(OrganizationId organization, SheetId sheet, DraftRating draft) {
        jdbi.useHandle(
                handle -> {
                    insert(handle, organization, sheet, draft);
                    bind(
                                    handle.createUpdate(
                                            """
                                            update draft_rating set level_id = :level, code = :code,
                                                evidence = :evidence, note_text_id = :textId,
                                                note_commitment = :commitment
                                            where organization_id = :organization
                                            and sheet_id = :sheet and task = :task
                                            and criterion = :criterion"""),
                                    organization,
                                    sheet,
                                    draft)
                            .execute();
                });
    }

    private static void insert(
            Handle handle, OrganizationId organization, SheetId sheet, DraftRating draft) {
        bind(
                        handle.createUpdate(
                                """
                                insert into draft_rating (organization_id, sheet_id, task, criterion,
                                    level_id, code, evidence, note_text_id, note_commitment)
                                values (:organization, :sheet, :task, :criterion, :level, :code,
                                    :evidence, :textId, :commitment)
                                on conflict do nothing"""),
                        organization,
                        sheet,
                        draft)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(
            S statement, OrganizationId organization, SheetId sheet, DraftRating draft) {
        return Texts.bind(statement, draft.note())
                .bind("organization", organization)
                .bind("sheet", sheet)
                .bind("task", draft.task())
                .bind("criterion", draft.criterion())
                .bind("level", draft.level())
                .bind("code", draft.code())
                .bind("evidence", Texts.list(draft.evidence()));
    }

    @Override
    public List<DraftRating> drafts(OrganizationId organization, SheetId sheet) {
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                select * from draft_rating
                                                where organization_id = :organization
                                                and sheet_id = :sheet""")
                                        .bind("organization", organization)
                                        .bind("sheet", sheet)
                                        .map((row, context) -> draft(row))
                                        .list())
                .stream()
                .sorted(
                        Comparator.comparing(DraftRating::task)
                                .thenComparing(DraftRating::criterion))
                .toList();
    }

    private static DraftRating draft(ResultSet row) throws SQLException {
        return new DraftRating(
                row.getString("task"),
                row.getString("criterion"),
                row.getString("level_id"),
                row.getString("code"),
                Texts.list(row, "evidence"),
                Texts.reference(row, "note_text_id", "note_commitment"));
    }
}
