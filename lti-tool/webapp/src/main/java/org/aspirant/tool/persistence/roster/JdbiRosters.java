package org.aspirant.tool.persistence.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.roster.ListStatus;
import org.aspirant.academy.course.roster.Listed;
import org.aspirant.academy.course.roster.Rosters;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Roles;
import org.aspirant.tool.persistence.Rows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The class lists in the database. */
public final class JdbiRosters implements Rosters {

    private final Jdbi jdbi;

    public JdbiRosters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Listed> all(CourseKey course) {
        return jdbi
                .withHandle(
                        handle ->
                                Keys.bind(
                                                handle.createQuery(
                                                        "select * from listed_person where"
                                                                + Keys.IN_COURSE),
                                                course)
                                        .map((row, context) -> line(row))
                                        .list())
                .stream()
                .sorted(Comparator.comparing(line -> line.subject().value()))
                .toList();
    }

    private static Listed line(ResultSet row) throws SQLException {
        return new Listed(
                new SubjectId(row.getString("subject_id")),
                Roles.read(row.getString("roles")),
                ListStatus.valueOf(row.getString("status")),
                Rows.instant(row, "status_since"));
    }

    @Override
    public void keep(CourseKey course, Collection<Listed> lines) {
        if (lines.isEmpty()) {
            return;
        }
        jdbi.useHandle(
                handle -> {
                    each(
                            handle,
                            """
                            insert into listed_person (organization_id, course_id, subject_id,
                                roles, status, status_since)
                            values (:organization, :course, :subject, :roles, :status, :since)
                            on conflict do nothing""",
                            course,
                            lines);
                    each(
                            handle,
                            "update listed_person set roles = :roles, status = :status,"
                                    + " status_since = :since where"
                                    + Keys.IN_COURSE
                                    + "and subject_id = :subject",
                            course,
                            lines);
                });
    }

    private static void each(
            Handle handle, String statement, CourseKey course, Collection<Listed> lines) {
        PreparedBatch batch = handle.prepareBatch(statement);
        for (Listed line : lines) {
            Keys.bind(batch, course)
                    .bind("subject", line.subject())
                    .bind("roles", Roles.written(line.roles()))
                    .bind("status", line.status().name())
                    .bind("since", line.since())
                    .add();
        }
        batch.execute();
    }
}
