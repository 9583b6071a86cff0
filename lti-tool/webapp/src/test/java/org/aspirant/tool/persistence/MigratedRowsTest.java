package org.aspirant.tool.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an upgrade makes of rows that are older than it. */
class MigratedRowsTest {

    private static final Instant SPRING = Instant.parse("2026-04-01T08:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-01T08:00:00Z");

    private record Opened(
            String organization, String course, String activity, String subject, Instant at) {}

    @ParameterizedTest
    @EnumSource
    void whoBeganAnAttemptHasOpenedItsActivitySinceTheFirstOne(TestDatabase database) {
        DataSource old = migratedTo("0015", database);
        Jdbi jdbi = Database.open(old);
        run(jdbi, "north", "1", "budget", "rosa", 1, SUMMER);
        run(jdbi, "north", "2", "budget", "rosa", 2, SPRING);
        run(jdbi, "north", "3", "staffing", "rosa", 1, SUMMER);
        run(jdbi, "north", "4", "budget", "ben", 1, SUMMER);
        run(jdbi, "south", "1", "budget", "rosa", 1, SUMMER);

        Schema.migrate(old);

        assertThat(opened(jdbi))
                .containsExactlyInAnyOrder(
                        new Opened("north", "leading", "budget", "rosa", SPRING),
                        new Opened("north", "leading", "staffing", "rosa", SUMMER),
                        new Opened("north", "leading", "budget", "ben", SUMMER),
                        new Opened("south", "leading", "budget", "rosa", SUMMER));
    }

    /** A database of its own, as an installation of that time left it. */
    private static DataSource migratedTo(String version, TestDatabase database) {
        DataSource old = database.start();
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(old)
                .locations("classpath:migrations")
                .target(version)
                .load()
                .migrate();
        return old;
    }

    private static void run(
            Jdbi jdbi,
            String organization,
            String id,
            String activity,
            String subject,
            int attempt,
            Instant startedAt) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                insert into run (organization_id, id, course_id, activity_id,
                                    subject_id, kind, attempt, simulation, simulation_hash, seed,
                                    test_user, started_at)
                                values (?, ?, 'leading', ?, ?, 'RECORDED', ?, 'late-bus', 'h', 1,
                                    false, ?)""",
                                organization,
                                id,
                                activity,
                                subject,
                                attempt,
                                startedAt));
    }

    private static List<Opened> opened(Jdbi jdbi) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select * from opened_activity")
                                .map(
                                        (row, context) ->
                                                new Opened(
                                                        row.getString("organization_id"),
                                                        row.getString("course_id"),
                                                        row.getString("activity_id"),
                                                        row.getString("subject_id"),
                                                        row.getTimestamp("opened_at").toInstant()))
                                .list());
    }
}
