package org.aspirant.tool.persistence.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.assessment.DecisionRecord;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.Texts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The ledger in the database; only ever added to. */
public final class JdbiLedger implements Ledger {

    private final Jdbi jdbi;

    public JdbiLedger(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void append(
            OrganizationId organization, SubmissionId submission, List<LedgerEvent> events) {
        jdbi.useHandle(
                handle -> {
                    for (LedgerEvent event : events) {
                        if (!insert(handle, organization, submission, event)) {
                            throw new IllegalStateException(
                                    "event "
                                            + event.number()
                                            + " of submission "
                                            + submission
                                            + " is in the ledger");
                        }
                    }
                });
    }

    private static boolean insert(
            Handle handle,
            OrganizationId organization,
            SubmissionId submission,
            LedgerEvent event) {
        SheetId sheet = event.sheet();
        return Texts.bind(
                                handle.createUpdate(
                                        """
                                        insert into rating_event (organization_id, submission_id,
                                            number, sheet_id, sheet_role, candidate_id, assessor_id,
                                            task, criterion, level_id, code, evidence, note_text_id,
                                            note_commitment, rated_at)
                                        values (:organization, :submission, :number, :sheet, :role,
                                            :candidate, :assessor, :task, :criterion, :level, :code,
                                            :evidence, :textId, :commitment, :at)
                                        on conflict do nothing"""),
                                event.note())
                        .bind("organization", organization)
                        .bind("submission", submission)
                        .bind("number", event.number())
                        .bind("sheet", sheet == null ? null : sheet.value())
                        .bind("role", event.role().name())
                        .bind("candidate", event.candidate())
                        .bind("assessor", event.assessor())
                        .bind("task", event.task())
                        .bind("criterion", event.criterion())
                        .bind("level", event.level())
                        .bind("code", event.code())
                        .bind("evidence", Texts.list(event.evidence()))
                        .bind("at", event.at())
                        .execute()
                == 1;
    }

    @Override
    public List<LedgerEvent> events(OrganizationId organization, SubmissionId submission) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select * from rating_event
                                        where organization_id = :organization
                                        and submission_id = :submission order by number""")
                                .bind("organization", organization)
                                .bind("submission", submission)
                                .map((row, context) -> event(row))
                                .list());
    }

    private static LedgerEvent event(ResultSet row) throws SQLException {
        String sheet = row.getString("sheet_id");
        return new LedgerEvent(
                row.getInt("number"),
                sheet == null ? null : new SheetId(sheet),
                RatingSheet.Role.valueOf(row.getString("sheet_role")),
                new SubjectId(row.getString("candidate_id")),
                new SubjectId(row.getString("assessor_id")),
                row.getString("task"),
                row.getString("criterion"),
                row.getString("level_id"),
                row.getString("code"),
                Texts.list(row, "evidence"),
                Texts.reference(row, "note_text_id", "note_commitment"),
                Rows.instant(row, "rated_at"));
    }

    @Override
    public void record(
            OrganizationId organization, SubmissionId submission, DecisionRecord decision) {
        int added =
                jdbi.withHandle(
                        handle ->
                                handle.createUpdate(
                                                """
                                                insert into decision (organization_id, submission_id,
                                                    number, events, status, passed, json, hash,
                                                    decided_at)
                                                values (:organization, :submission, :number, :events,
                                                    :status, :passed, :json, :hash, :at)
                                                on conflict do nothing""")
                                        .bind("organization", organization)
                                        .bind("submission", submission)
                                        .bind("number", decision.number())
                                        .bind("events", decision.events())
                                        .bind("status", decision.status())
                                        .bind("passed", decision.passed())
                                        .bind("json", decision.json())
                                        .bind("hash", decision.hash())
                                        .bind("at", decision.at())
                                        .execute());
        if (added == 0) {
            throw new IllegalStateException(
                    "decision "
                            + decision.number()
                            + " of submission "
                            + submission
                            + " is in the ledger");
        }
    }

    @Override
    public Optional<DecisionRecord> decision(OrganizationId organization, SubmissionId submission) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select * from decision
                                        where organization_id = :organization
                                        and submission_id = :submission
                                        order by number desc limit 1""")
                                .bind("organization", organization)
                                .bind("submission", submission)
                                .map((row, context) -> decision(row))
                                .findOne());
    }

    @Override
    public Map<SubmissionId, DecisionRecord> decisions(ActivityKey place) {
        Map<SubmissionId, DecisionRecord> newest = new LinkedHashMap<>();
        jdbi.useHandle(
                handle ->
                        Keys.bind(
                                        handle.createQuery(
                                                """
                                                select d.* from decision d
                                                join submission s
                                                    on s.organization_id = d.organization_id
                                                    and s.id = d.submission_id
                                                where s.organization_id = :organization
                                                and s.course_id = :course
                                                and s.activity_id = :activity
                                                order by s.submitted_at, d.number"""),
                                        place)
                                .map(
                                        (row, context) ->
                                                Map.entry(
                                                        new SubmissionId(
                                                                row.getString("submission_id")),
                                                        decision(row)))
                                .forEach(row -> newest.put(row.getKey(), row.getValue())));
        return newest;
    }

    private static DecisionRecord decision(ResultSet row) throws SQLException {
        return new DecisionRecord(
                row.getInt("number"),
                row.getInt("events"),
                row.getString("status"),
                Rows.booleanOrNull(row, "passed"),
                row.getString("json"),
                row.getString("hash"),
                Rows.instant(row, "decided_at"));
    }
}
