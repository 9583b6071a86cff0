package org.aspirant.tool.persistence.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.LoggedMove;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.Runs;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Rows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Attempts and their logs in the database; a recorded one is only ever added to. */
public final class JdbiRuns implements Runs {

    private static final String SELECT =
            """
            select r.*, e.ending, e.ended_at from run r
            left join run_end e on e.organization_id = r.organization_id and e.run_id = r.id
            where r.organization_id = :organization and r.course_id = :course""";

    private static final String PREVIEWS =
            "select id from run where"
                    + Keys.IN_ACTIVITY
                    + "and subject_id = :subject and kind = 'PREVIEW'";

    private final Jdbi jdbi;

    public JdbiRuns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean begin(Run run) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                                handle.createUpdate(
                                                        """
                                                        insert into run (organization_id, id, course_id,
                                                            activity_id, subject_id, kind, attempt,
                                                            simulation, simulation_hash, seed, test_user,
                                                            started_at)
                                                        values (:organization, :id, :course, :activity,
                                                            :subject, :kind, :attempt, :simulation,
                                                            :hash, :seed, :testUser, :at)
                                                        on conflict do nothing"""),
                                                run.place())
                                        .bind("id", run.id())
                                        .bind("subject", run.subject())
                                        .bind("kind", run.kind().name())
                                        .bind("attempt", run.attempt())
                                        .bind("simulation", run.simulation())
                                        .bind("hash", run.simulationHash())
                                        .bind("seed", run.seed())
                                        .bind("testUser", run.testUser())
                                        .bind("at", run.startedAt())
                                        .execute()
                                == 1);
    }

    @Override
    public Optional<Run> find(CourseKey course, RunId id) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(handle.createQuery(SELECT + " and r.id = :id"), course)
                                .bind("id", id)
                                .map((row, context) -> run(row))
                                .findOne());
    }

    @Override
    public List<Run> of(ActivityKey place, SubjectId subject, Run.Kind kind) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                        handle.createQuery(
                                                SELECT
                                                        + " and r.activity_id = :activity and"
                                                        + " r.subject_id = :subject and r.kind ="
                                                        + " :kind order by r.attempt"),
                                        place)
                                .bind("subject", subject)
                                .bind("kind", kind.name())
                                .map((row, context) -> run(row))
                                .list());
    }

    @Override
    public List<Run> recorded(ActivityKey place) {
        return jdbi
                .withHandle(
                        handle ->
                                Keys.bind(
                                                handle.createQuery(
                                                        SELECT
                                                                + " and r.activity_id = :activity"
                                                                + " and r.kind = :kind"),
                                                place)
                                        .bind("kind", Run.Kind.RECORDED.name())
                                        .map((row, context) -> run(row))
                                        .list())
                .stream()
                .sorted(
                        Comparator.comparing((Run run) -> run.subject().value())
                                .thenComparing(Run::attempt))
                .toList();
    }

    @Override
    public Optional<RunId> handedIn(ActivityKey place, SubjectId subject) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                        handle.createQuery(
                                                "select run_id from submission where"
                                                        + Keys.IN_ACTIVITY
                                                        + "and candidate_id = :subject"),
                                        place)
                                .bind("subject", subject)
                                .map((row, context) -> new RunId(row.getString("run_id")))
                                .findOne());
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                new RunId(row.getString("id")),
                Keys.place(row),
                new SubjectId(row.getString("subject_id")),
                Run.Kind.valueOf(row.getString("kind")),
                row.getInt("attempt"),
                row.getString("simulation"),
                row.getString("simulation_hash"),
                row.getLong("seed"),
                row.getBoolean("test_user"),
                Rows.instant(row, "started_at"),
                ended(row));
    }

    private static Run.@Nullable Ended ended(ResultSet row) throws SQLException {
        String ending = row.getString("ending");
        return ending == null ? null : new Run.Ended(ending, Rows.instant(row, "ended_at"));
    }

    @Override
    public boolean append(OrganizationId organization, RunId run, LoggedMove move) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                """
                                                insert into run_move
                                                    (organization_id, run_id, number, made_at, move)
                                                values (:organization, :run, :number, :at, :move)
                                                on conflict do nothing""")
                                        .bind("organization", organization)
                                        .bind("run", run)
                                        .bind("number", move.number())
                                        .bind("at", move.at())
                                        .bind("move", move.move())
                                        .execute()
                                == 1);
    }

    @Override
    public List<LoggedMove> moves(OrganizationId organization, RunId run) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select number, made_at, move from run_move
                                        where organization_id = :organization and run_id = :run
                                        order by number""")
                                .bind("organization", organization)
                                .bind("run", run)
                                .map(
                                        (row, context) ->
                                                new LoggedMove(
                                                        row.getInt("number"),
                                                        Rows.instant(row, "made_at"),
                                                        row.getString("move")))
                                .list());
    }

    @Override
    public void end(OrganizationId organization, RunId run, String ending, Instant at) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into run_end
                                            (organization_id, run_id, ending, ended_at)
                                        values (:organization, :run, :ending, :at)
                                        on conflict do nothing""")
                                .bind("organization", organization)
                                .bind("run", run)
                                .bind("ending", ending)
                                .bind("at", at)
                                .execute());
    }

    @Override
    public void discardPreviews(ActivityKey place, SubjectId subject) {
        jdbi.useHandle(
                handle -> {
                    delete(handle, "run_move", "run_id", place, subject);
                    delete(handle, "run_end", "run_id", place, subject);
                    delete(handle, "draft_text", "run_id", place, subject);
                    delete(handle, "run", "id", place, subject);
                });
    }

    private static void delete(
            Handle handle, String table, String column, ActivityKey place, SubjectId subject) {
        Keys.bind(
                        handle.createUpdate(
                                "delete from <table> where organization_id = :organization and"
                                        + " <column> in ("
                                        + PREVIEWS
                                        + ")"),
                        place)
                .define("table", table)
                .define("column", column)
                .bind("subject", subject)
                .execute();
    }
}
