package org.aspirant.tool.persistence.reconciliation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.errand.ErrandKey;
import org.aspirant.tool.persistence.errand.ReadingRows;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.PendingScore.Points;
import org.aspirant.tool.platformlink.reconciliation.Difference;
import org.aspirant.tool.platformlink.reconciliation.GradebookReading;
import org.aspirant.tool.platformlink.reconciliation.GradebookReading.State;
import org.aspirant.tool.platformlink.reconciliation.ReadingFault;
import org.aspirant.tool.platformlink.reconciliation.Reconciliations;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Readings of columns and the differences that they brought, in the database. */
public final class JdbiReconciliations implements Reconciliations {

    /** A column into which nothing has been delivered for so long is read on demand alone. */
    public static final Duration FORGOTTEN = Duration.ofDays(120);

    /** The first reading after a delivery. */
    private static final Duration FIRST = Duration.ofDays(1);

    private final Jdbi jdbi;
    private final ReadingRows<ActivityKey> readings;

    public JdbiReconciliations(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.readings = new ReadingRows<>(jdbi, "gradebook_reading", Keys.IN_ACTIVITY, Keys::bind);
    }

    /** A grade is in its column: from now on it is read back. */
    public void delivered(ActivityKey place, Cell cell, Instant at) {
        same(place, cell);
        jdbi.useHandle(
                handle ->
                        Keys.bind(
                                        handle.createUpdate(
                                                """
                                                insert into gradebook_reading (organization_id,
                                                    course_id, activity_id, errand, delivered_at,
                                                    due_at, state, failures)
                                                values (:organization, :course, :activity, :errand,
                                                    :at, :first, :never, 0)
                                                on conflict do nothing"""),
                                        place)
                                .bind("errand", ErrandKey.of(place))
                                .bind("at", at)
                                .bind("first", at.plus(FIRST))
                                .bind("never", State.NEVER.name())
                                .execute());
        int unused = readings.change(place, "delivered_at = :at", row -> row.bind("at", at));
    }

    @Override
    public Map<Cell, Difference> differences(ActivityKey place) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                        handle.createQuery(
                                                "select * from gradebook_difference where"
                                                        + Keys.IN_ACTIVITY),
                                        place)
                                .map(
                                        (row, context) ->
                                                Map.entry(
                                                        new Cell(
                                                                new SubjectId(
                                                                        row.getString(
                                                                                "subject_id")),
                                                                row.getString("column_id")),
                                                        difference(row)))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Difference difference(ResultSet row) throws SQLException {
        String shown = row.getString("shown");
        String maximum = row.getString("shown_maximum");
        return new Difference(
                shown == null || maximum == null
                        ? null
                        : new Points(new BigDecimal(shown), new BigDecimal(maximum)),
                Rows.instant(row, "seen_at"));
    }

    @Override
    public GradebookReading reading(ActivityKey place) {
        return readings.find(place, (row, context) -> reading(row))
                .orElse(GradebookReading.NOTHING_THERE);
    }

    private static GradebookReading reading(ResultSet row) throws SQLException {
        State state = ReadingRows.state(row, State.READING, State.WAITING);
        String fault = row.getString("fault");
        return new GradebookReading(
                state,
                ReadingRows.since(row, state, State.WAITING),
                Rows.instantOrNull(row, "compared_at"),
                fault == null ? null : ReadingFault.valueOf(fault));
    }

    @Override
    public boolean ask(ActivityKey place, Instant at) {
        return reading(place).state().isUnderWay() || readings.ask(place, at);
    }

    @Override
    public int failures(ActivityKey place) {
        return readings.find(place, (row, context) -> row.getInt("failures")).orElse(0);
    }

    @Override
    public void begun(ActivityKey place, Instant at) {
        readings.begun(place, State.READING, at);
    }

    @Override
    public void same(ActivityKey place, Cell cell) {
        jdbi.useHandle(
                handle ->
                        Keys.bind(
                                        handle.createUpdate(
                                                "delete from gradebook_difference where"
                                                        + Keys.IN_ACTIVITY
                                                        + "and subject_id = :subject"
                                                        + " and column_id = :column"),
                                        place)
                                .bind("subject", cell.subject())
                                .bind("column", cell.column())
                                .execute());
    }

    @Override
    public void differs(ActivityKey place, Cell cell, @Nullable Points shown, Instant at) {
        Difference before = differences(place).get(cell);
        if (before != null && isAlike(before.shown(), shown)) {
            return;
        }
        same(place, cell);
        jdbi.useHandle(
                handle ->
                        Keys.bind(
                                        handle.createUpdate(
                                                """
                                                insert into gradebook_difference (organization_id,
                                                    course_id, activity_id, subject_id, column_id,
                                                    shown, shown_maximum, seen_at)
                                                values (:organization, :course, :activity, :subject,
                                                    :column, :shown, :maximum, :at)
                                                on conflict do nothing"""),
                                        place)
                                .bind("subject", cell.subject())
                                .bind("column", cell.column())
                                .bind("shown", shown == null ? null : written(shown.given()))
                                .bind("maximum", shown == null ? null : written(shown.maximum()))
                                .bind("at", at)
                                .execute());
    }

    private static boolean isAlike(@Nullable Points one, @Nullable Points other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return written(one.given()).equals(written(other.given()))
                && written(one.maximum()).equals(written(other.maximum()));
    }

    /** As many digits as a column takes; a platform may send any number. */
    private static String written(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(20)).stripTrailingZeros();
        return Math.abs(rounded.scale()) > 15 ? rounded.toString() : rounded.toPlainString();
    }

    @Override
    public void compared(ActivityKey place, Instant at, Instant next) {
        readings.done(place, State.COMPARED, "compared_at", at, next);
    }

    @Override
    public void failed(
            ActivityKey place, ReadingFault fault, String detail, Instant at, Instant next) {
        readings.failed(place, State.FAILED, fault, detail, at, next);
    }
}
