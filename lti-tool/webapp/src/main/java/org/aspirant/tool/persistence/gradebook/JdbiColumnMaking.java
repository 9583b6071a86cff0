package org.aspirant.tool.persistence.gradebook;

import java.time.Duration;
import java.time.Instant;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.platformlink.delivery.column.ColumnMaking;
import org.jdbi.v3.core.Jdbi;

/** Turns at making columns, for all nodes, in the database. */
public final class JdbiColumnMaking implements ColumnMaking {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Jdbi jdbi;

    public JdbiColumnMaking(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean begin(ActivityKey activity, String column, Instant now) {
        return jdbi.withHandle(
                handle -> {
                    int begun =
                            Keys.bind(
                                            handle.createUpdate(
                                                    """
                                                    insert into column_making (organization_id,
                                                        course_id, activity_id, column_id, since)
                                                    values (:organization, :course, :activity,
                                                        :column, :now)
                                                    on conflict do nothing"""),
                                            activity)
                                    .bind("column", column)
                                    .bind("now", now)
                                    .execute();
                    return begun == 1
                            || Keys.bind(
                                                    handle.createUpdate(
                                                            "update column_making set since = :now"
                                                                    + " where"
                                                                    + Keys.IN_ACTIVITY
                                                                    + "and column_id = :column"
                                                                    + " and since < :over"),
                                                    activity)
                                            .bind("column", column)
                                            .bind("now", now)
                                            .bind("over", now.minus(LONGEST))
                                            .execute()
                                    == 1;
                });
    }

    @Override
    public void end(ActivityKey activity, String column) {
        jdbi.useHandle(
                handle ->
                        Keys.bind(
                                        handle.createUpdate(
                                                "delete from column_making where"
                                                        + Keys.IN_ACTIVITY
                                                        + "and column_id = :column"),
                                        activity)
                                .bind("column", column)
                                .execute());
    }
}
