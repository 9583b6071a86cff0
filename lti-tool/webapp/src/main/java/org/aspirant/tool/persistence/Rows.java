package org.aspirant.tool.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What JDBC does not read from a row by itself. */
public final class Rows {

    private Rows() {}

    /** A moment that is never null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A moment, or null. */
    public static @Nullable Instant instantOrNull(ResultSet row, String column)
            throws SQLException {
        OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }

    /** True, false, or null. */
    public static @Nullable Boolean booleanOrNull(ResultSet row, String column)
            throws SQLException {
        boolean stored = row.getBoolean(column);
        return row.wasNull() ? null : stored;
    }
}
