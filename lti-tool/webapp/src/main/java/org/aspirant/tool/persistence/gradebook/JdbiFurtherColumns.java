package org.aspirant.tool.persistence.gradebook;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.platformlink.delivery.column.FurtherColumns;
import org.jdbi.v3.core.Jdbi;

/** The columns beside those of links, in the database. */
public final class JdbiFurtherColumns implements FurtherColumns {

    private final Jdbi jdbi;

    public JdbiFurtherColumns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<URI> of(ActivityKey activity, String column, URI container) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                        handle.createQuery(
                                                "select line_item from further_column where"
                                                        + Keys.IN_ACTIVITY
                                                        + "and column_id = :column"
                                                        + " and line_items = :container"),
                                        activity)
                                .bind("column", column)
                                .bind("container", container.toString())
                                .map((row, context) -> URI.create(row.getString("line_item")))
                                .findOne());
    }

    @Override
    public void found(
            ActivityKey activity, String column, URI container, URI lineItem, Instant at) {
        jdbi.useTransaction(
                handle -> {
                    Keys.bind(
                                    handle.createUpdate(
                                            "delete from further_column where"
                                                    + Keys.IN_ACTIVITY
                                                    + "and column_id = :column"),
                                    activity)
                            .bind("column", column)
                            .execute();
                    Keys.bind(
                                    handle.createUpdate(
                                            """
                                            insert into further_column (organization_id, course_id,
                                                activity_id, column_id, line_items, line_item,
                                                found_at)
                                            values (:organization, :course, :activity, :column,
                                                :container, :item, :at)"""),
                                    activity)
                            .bind("column", column)
                            .bind("container", container.toString())
                            .bind("item", lineItem.toString())
                            .bind("at", at)
                            .execute();
                });
    }
}
