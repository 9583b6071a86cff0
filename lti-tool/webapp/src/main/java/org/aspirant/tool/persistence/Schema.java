package org.aspirant.tool.persistence;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The database's tables, brought up to date at start-up. */
public final class Schema {

    private static final String MIGRATIONS = "classpath:migrations";

    private Schema() {}

    /**
     * Applies the migrations that this database has not seen; safe to run again, and by several
     * nodes at once.
     *
     * @throws IllegalStateException if no migration is found: Flyway then says nothing and the tool
     *     would start on an empty database
     * @throws org.flywaydb.core.api.FlywayException if a migration fails, or one that was applied
     *     has been changed since
     */
    public static void migrate(DataSource dataSource) {
        var flyway =
                Flyway.configure(Schema.class.getClassLoader())
                        .dataSource(dataSource)
                        .locations(MIGRATIONS)
                        .load();
        int known = flyway.info().all().length;
        if (known == 0) {
            throw new IllegalStateException(
                    "No migration was found under "
                            + MIGRATIONS
                            + ". On Open Liberty the folder needs a file flyway.location beside the"
                            + " scripts.");
        }
        flyway.migrate();
        leaveClean(dataSource);
    }

    /**
     * A connection that a start-up thread hands back with work open makes Liberty warn (WLTC0033W).
     */
    private static void leaveClean(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            if (!connection.getAutoCommit()) {
                connection.commit();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer after the migrations", e);
        }
    }
}
