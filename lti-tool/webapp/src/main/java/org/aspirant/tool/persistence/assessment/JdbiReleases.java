package org.aspirant.tool.persistence.assessment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.release.Grade;
import org.aspirant.academy.release.Release;
import org.aspirant.academy.release.ReleasedDecision;
import org.aspirant.academy.release.Releases;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Rows;
import org.jdbi.v3.core.Jdbi;

/** What was released, in the database; only ever added. */
public final class JdbiReleases implements Releases {

    private final Jdbi jdbi;

    public JdbiReleases(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(Release release) {
        ReleasedDecision decision = release.decision();
        Optional<Grade> grade = release.grade();
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                                handle.createUpdate(
                                                        """
                                                        insert into release (organization_id,
                                                            submission_id, course_id, activity_id,
                                                            candidate_id, status, grade_column, given,
                                                            maximum,
                                                            decision_hash, released_at, released_by,
                                                            events, decision_json, explanation)
                                                        values (:organization, :submission, :course,
                                                            :activity, :candidate, :status, :column,
                                                            :given, :maximum, :hash, :at, :by, :events, :json,
                                                            :explanation)
                                                        on conflict do nothing"""),
                                                decision.place())
                                        .bind("submission", decision.submission())
                                        .bind("candidate", decision.candidate())
                                        .bind("status", status(decision).name())
                                        .bind(
                                                "column",
                                                grade.map(it -> it.column().name()).orElse(null))
                                        .bind(
                                                "given",
                                                grade.map(it -> it.given().toPlainString())
                                                        .orElse(null))
                                        .bind(
                                                "maximum",
                                                grade.map(it -> it.maximum().toPlainString())
                                                        .orElse(null))
                                        .bind("hash", decision.decisionHash())
                                        .bind("at", decision.releasedAt())
                                        .bind("by", release.releasedBy())
                                        .bind("events", release.events())
                                        .bind("json", release.decisionJson())
                                        .bind("explanation", release.explanation())
                                        .execute()
                                == 1);
    }

    @Override
    public Optional<Release> of(ActivityKey place, SubjectId candidate) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                        handle.createQuery(
                                                "select * from release where"
                                                        + Keys.IN_ACTIVITY
                                                        + "and candidate_id = :candidate"),
                                        place)
                                .bind("candidate", candidate)
                                .map((row, context) -> release(row))
                                .findOne());
    }

    @Override
    public List<Release> in(ActivityKey place) {
        return jdbi
                .withHandle(
                        handle ->
                                Keys.bind(
                                                handle.createQuery(
                                                        "select * from release where"
                                                                + Keys.IN_ACTIVITY),
                                                place)
                                        .map((row, context) -> release(row))
                                        .list())
                .stream()
                .sorted(
                        Comparator.comparing((Release release) -> release.decision().releasedAt())
                                .thenComparing(release -> release.decision().submission().value()))
                .toList();
    }

    private static Decision.Status status(ReleasedDecision decision) {
        return decision instanceof ReleasedDecision.Unscored unscored
                ? unscored.ended()
                : Decision.Status.DECIDED;
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                decision(row),
                new SubjectId(row.getString("released_by")),
                row.getInt("events"),
                row.getString("decision_json"),
                row.getString("explanation"));
    }

    private static ReleasedDecision decision(ResultSet row) throws SQLException {
        var place = Keys.place(row);
        var candidate = new SubjectId(row.getString("candidate_id"));
        var submission = new SubmissionId(row.getString("submission_id"));
        var hash = row.getString("decision_hash");
        var at = Rows.instant(row, "released_at");
        var status = Decision.Status.valueOf(row.getString("status"));
        return status == Decision.Status.DECIDED
                ? new Grade(
                        place,
                        candidate,
                        submission,
                        GradeColumn.Kind.valueOf(row.getString("grade_column")),
                        new BigDecimal(row.getString("given")),
                        new BigDecimal(row.getString("maximum")),
                        hash,
                        at)
                : new ReleasedDecision.Unscored(place, candidate, submission, status, hash, at);
    }
}
