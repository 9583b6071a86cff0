package org.aspirant.tool.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The two databases that everything must run on: H2 in a file with the settings of the default
 * installation, and a PostgreSQL server. Each is started once and emptied for every test.
 */
public enum TestDatabase {
    H2 {
        @Override
        DataSource start() {
            return h2(temporaryFolder().resolve("aspirant"));
        }

        @Override
        String emptying(List<String> tables) {
            var sql = new StringBuilder("set referential_integrity false;");
            tables.forEach(table -> sql.append("truncate table ").append(table).append(';'));
            return sql.append("set referential_integrity true").toString();
        }
    },

    POSTGRESQL {
        @Override
        DataSource start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server.getPostgresDatabase();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        String emptying(List<String> tables) {
            return "truncate " + String.join(", ", tables);
        }
    };

    private static final Map<TestDatabase, Running> RUNNING = new ConcurrentHashMap<>();

    abstract DataSource start();

    abstract String emptying(List<String> tables);

    /** The migrated database as earlier tests left it: for tests that make tenants of their own. */
    public DataSource shared() {
        return RUNNING.computeIfAbsent(this, TestDatabase::startAndMigrate).dataSource();
    }

    /** The migrated database without a row in it. */
    public synchronized DataSource empty() {
        Running running = RUNNING.computeIfAbsent(this, TestDatabase::startAndMigrate);
        try (var statement = running.keeper().createStatement()) {
            statement.execute(emptying(tables(running.keeper())));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return running.dataSource();
    }

    private static Running startAndMigrate(TestDatabase database) {
        DataSource started = database.start();
        Running running = new Running(started, connect(started));
        Schema.migrate(started);
        return running;
    }

    private static List<String> tables(Connection keeper) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = keeper.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select table_name from information_schema.tables
                                where table_schema = 'public' and table_type = 'BASE TABLE'
                                and table_name <> 'flyway_schema_history'""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** An H2 database in this file, with the settings that the server configuration gives it. */
    public static DataSource h2(Path file) {
        var h2 = new JdbcDataSource();
        h2.setURL(
                "jdbc:h2:file:"
                        + file
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
        return h2;
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("aspirant-h2");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // A temporary folder that stays is the system's to clear.
            return;
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connection connect(DataSource dataSource) {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a connection that stays open: H2 closes a file with its last connection. */
    private record Running(DataSource dataSource, Connection keeper) {}
}
