package org.aspirant.tool.persistence.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.submission.Answer;
import org.aspirant.academy.submission.Pins;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.Texts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** What was handed in, in the database; only ever added. */
public final class JdbiSubmissions implements Submissions {

    private static final String IN_COURSE = "select * from submission where" + Keys.IN_COURSE;
    private static final String IN_ACTIVITY = "select * from submission where" + Keys.IN_ACTIVITY;

    private final Jdbi jdbi;

    public JdbiSubmissions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(Submission submission) {
        return jdbi.withHandle(
                handle -> {
                    boolean first = insert(handle, submission);
                    for (int i = 0; first && i < submission.answers().size(); i++) {
                        insert(handle, submission, i, submission.answers().get(i));
                    }
                    return first;
                });
    }

    private static boolean insert(Handle handle, Submission submission) {
        Pins pins = submission.pins();
        return Keys.bind(
                                handle.createUpdate(
                                        """
                                        insert into submission (organization_id, id, course_id,
                                            activity_id, candidate_id, run_id, attempt, simulation,
                                            simulation_hash, plan, plan_hash, rubric_hash, framework_hash,
                                            grade_column, run_hash, hash, submitted_at, expected_by,
                                            reasons, test_user)
                                        values (:organization, :id, :course, :activity, :candidate,
                                            :run, :attempt, :simulation, :simulationHash, :plan,
                                            :planHash, :rubricHash, :frameworkHash, :column,
                                            :runHash,
                                            :hash, :at, :expectedBy, :reasons, :testUser)
                                        on conflict do nothing"""),
                                submission.place())
                        .bind("id", submission.id())
                        .bind("candidate", submission.candidate())
                        .bind("run", submission.run())
                        .bind("attempt", submission.attempt())
                        .bind("simulation", pins.simulation())
                        .bind("simulationHash", pins.simulationHash())
                        .bind("plan", pins.plan())
                        .bind("planHash", pins.planHash())
                        .bind("rubricHash", pins.rubricHash())
                        .bind("frameworkHash", pins.frameworkHash())
                        .bind("column", submission.column().name())
                        .bind("runHash", submission.runHash())
                        .bind("hash", submission.hash())
                        .bind("at", submission.submittedAt())
                        .bind("expectedBy", submission.expectedBy())
                        .bind("reasons", submission.reasons().name())
                        .bind("testUser", submission.testUser())
                        .execute()
                == 1;
    }

    private static void insert(Handle handle, Submission submission, int position, Answer answer) {
        Texts.bind(
                        handle.createUpdate(
                                """
                                insert into submission_answer (organization_id, submission_id,
                                    position, prompt, text_id, commitment, words)
                                values (:organization, :submission, :position, :prompt, :textId,
                                    :commitment, :words)"""),
                        answer.text())
                .bind("organization", submission.organization())
                .bind("submission", submission.id())
                .bind("position", position)
                .bind("prompt", answer.prompt())
                .bind("words", answer.words())
                .execute();
    }

    @Override
    public Optional<Submission> find(CourseKey course, SubmissionId id) {
        return jdbi.withHandle(
                handle ->
                        one(
                                handle,
                                Keys.bind(handle.createQuery(IN_COURSE + "and id = :id"), course)
                                        .bind("id", id)));
    }

    @Override
    public Optional<Submission> lock(CourseKey course, SubmissionId id) {
        return jdbi.withHandle(
                handle ->
                        one(
                                handle,
                                Keys.bind(
                                                handle.createQuery(
                                                        IN_COURSE + "and id = :id for update"),
                                                course)
                                        .bind("id", id)));
    }

    @Override
    public Optional<Submission> of(ActivityKey place, SubjectId candidate) {
        return jdbi.withHandle(
                handle ->
                        one(
                                handle,
                                Keys.bind(
                                                handle.createQuery(
                                                        IN_ACTIVITY
                                                                + "and candidate_id = :candidate"),
                                                place)
                                        .bind("candidate", candidate)));
    }

    private static Optional<Submission> one(Handle handle, Query query) {
        return query.map((row, context) -> submission(row, List.of()))
                .findOne()
                .map(found -> with(found, answers(handle, found)));
    }

    private static List<Answer> answers(Handle handle, Submission submission) {
        return handle.createQuery(
                        """
                        select * from submission_answer
                        where organization_id = :organization and submission_id = :submission
                        order by position""")
                .bind("organization", submission.organization())
                .bind("submission", submission.id())
                .map((row, context) -> answer(row))
                .list();
    }

    @Override
    public List<Submission> in(ActivityKey place) {
        return jdbi
                .withHandle(
                        handle -> {
                            Map<String, List<Answer>> answers = answers(handle, place);
                            return Keys.bind(handle.createQuery(IN_ACTIVITY), place)
                                    .map(
                                            (row, context) ->
                                                    submission(
                                                            row,
                                                            answers.getOrDefault(
                                                                    row.getString("id"),
                                                                    List.of())))
                                    .list();
                        })
                .stream()
                .sorted(
                        Comparator.comparing(Submission::submittedAt)
                                .thenComparing(submission -> submission.id().value()))
                .toList();
    }

    private static Map<String, List<Answer>> answers(Handle handle, ActivityKey place) {
        Map<String, List<Answer>> answers = new HashMap<>();
        Keys.bind(
                        handle.createQuery(
                                """
                                select a.* from submission_answer a
                                join submission s on s.organization_id = a.organization_id
                                    and s.id = a.submission_id
                                where s.organization_id = :organization and s.course_id = :course
                                and s.activity_id = :activity
                                order by a.submission_id, a.position"""),
                        place)
                .map((row, context) -> Map.entry(row.getString("submission_id"), answer(row)))
                .forEach(
                        row -> {
                            boolean unused =
                                    answers.computeIfAbsent(row.getKey(), id -> new ArrayList<>())
                                            .add(row.getValue());
                        });
        return answers;
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("prompt"),
                new TextRef(new TextId(row.getString("text_id")), row.getString("commitment")),
                row.getInt("words"));
    }

    private static Submission with(Submission bare, List<Answer> answers) {
        return new Submission(
                bare.id(),
                bare.place(),
                bare.candidate(),
                bare.run(),
                bare.attempt(),
                bare.pins(),
                bare.column(),
                answers,
                bare.runHash(),
                bare.hash(),
                bare.submittedAt(),
                bare.expectedBy(),
                bare.reasons(),
                bare.testUser());
    }

    private static Submission submission(ResultSet row, List<Answer> answers) throws SQLException {
        return new Submission(
                new SubmissionId(row.getString("id")),
                Keys.place(row),
                new SubjectId(row.getString("candidate_id")),
                new RunId(row.getString("run_id")),
                row.getInt("attempt"),
                new Pins(
                        row.getString("simulation"),
                        row.getString("simulation_hash"),
                        row.getString("plan"),
                        row.getString("plan_hash"),
                        row.getString("rubric_hash"),
                        row.getString("framework_hash")),
                GradeColumn.Kind.valueOf(row.getString("grade_column")),
                answers,
                row.getString("run_hash"),
                row.getString("hash"),
                Rows.instant(row, "submitted_at"),
                Rows.instant(row, "expected_by"),
                Submission.Reasons.valueOf(row.getString("reasons")),
                row.getBoolean("test_user"));
    }
}
