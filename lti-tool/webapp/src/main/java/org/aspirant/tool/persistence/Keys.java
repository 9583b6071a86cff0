package org.aspirant.tool.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Courses and activities in statements, always together with their tenant: as {@code
 * :organization}, {@code :course} and {@code :activity}, and in columns of those names.
 */
public final class Keys {

    /** The condition for one course. */
    public static final String IN_COURSE =
            " organization_id = :organization and course_id = :course ";

    /** The condition for one activity. */
    public static final String IN_ACTIVITY = IN_COURSE + "and activity_id = :activity ";

    private Keys() {}

    public static <S extends SqlStatement<S>> S bind(S statement, CourseKey course) {
        return statement
                .bind("organization", course.organization())
                .bind("course", course.course());
    }

    public static <S extends SqlStatement<S>> S bind(S statement, ActivityKey place) {
        return bind(statement, place.courseKey()).bind("activity", place.activity());
    }

    /** The activity that a row belongs to. */
    public static ActivityKey place(ResultSet row) throws SQLException {
        return new ActivityKey(
                new OrganizationId(row.getString("organization_id")),
                new CourseId(row.getString("course_id")),
                new ActivityId(row.getString("activity_id")));
    }
}
