package org.aspirant.tool.persistence.reconciliation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.Text;
import org.aspirant.tool.persistence.errand.ErrandKey;
import org.aspirant.tool.platformlink.delivery.PendingScore.Points;
import org.aspirant.tool.platformlink.reconciliation.Difference;
import org.aspirant.tool.platformlink.reconciliation.GradebookReading;
import org.aspirant.tool.platformlink.reconciliation.GradebookReading.State;
import org.aspirant.tool.platformlink.reconciliation.ReadingFault;
import org.aspirant.tool.platformlink.reconciliation.Reconciliations;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Readings of columns and the differences that they brought, in the database. */
public final class JdbiReconciliations implements Reconciliations {

    /** A column into which nothing has been delivered for so long is read on demand alone. */
    public static final Duration FORGOTTEN = Duration.ofDays(120);

    /** The first reading after a delivery. */
    private static final Duration FIRST = Duration.ofDays(1);

    private static final int DETAIL = 1_000;

    private final Jdbi jdbi;

    public JdbiReconciliations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A grade of this person is in the column: from now on it is read back. */
    public void delivered(ActivityKey place, SubjectId subject, Instant at) {
        same(place, subject);
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
        int unused = change(place, "delivered_at = :at", row -> row.bind("at", at));
    }

    @Override
    public Map<SubjectId, Difference> differences(ActivityKey place) {
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
                                                        new SubjectId(row.getString("subject_id")),
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
        return jdbi.withHandle(
                        handle ->
                                Keys.bind(
                                                handle.createQuery(
                                                        "select * from gradebook_reading where"
                                                                + Keys.IN_ACTIVITY),
                                                place)
                                        .map((row, context) -> reading(row))
                                        .findOne())
                .orElse(GradebookReading.NOTHING_THERE);
    }

    private static GradebookReading reading(ResultSet row) throws SQLException {
        Instant asked = Rows.instantOrNull(row, "asked_at");
        State state = State.valueOf(row.getString("state"));
        boolean waits = asked != null && state != State.READING;
        String fault = row.getString("fault");
        return new GradebookReading(
                waits ? State.WAITING : state,
                waits ? asked : Rows.instantOrNull(row, "state_since"),
                Rows.instantOrNull(row, "compared_at"),
                fault == null ? null : ReadingFault.valueOf(fault));
    }

    @Override
    public boolean ask(ActivityKey place, Instant at) {
        if (reading(place).state().isUnderWay()) {
            return true;
        }
        return change(
                        place,
                        "asked_at = :at, due_at = :at, failures = 0",
                        row -> row.bind("at", at))
                == 1;
    }

    @Override
    public int failures(ActivityKey place) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                        handle.createQuery(
                                                "select failures from gradebook_reading where"
                                                        + Keys.IN_ACTIVITY),
                                        place)
                                .mapTo(Integer.class)
                                .findOne()
                                .orElse(0));
    }

    @Override
    public void begun(ActivityKey place, Instant at) {
        int unused =
                change(
                        place,
                        "state = :state, state_since = :at, asked_at = null",
                        row -> row.bind("state", State.READING.name()).bind("at", at));
    }

    @Override
    public void same(ActivityKey place, SubjectId subject) {
        jdbi.useHandle(
                handle ->
                        Keys.bind(
                                        handle.createUpdate(
                                                "delete from gradebook_difference where"
                                                        + Keys.IN_ACTIVITY
                                                        + "and subject_id = :subject"),
                                        place)
                                .bind("subject", subject)
                                .execute());
    }

    @Override
    public void differs(ActivityKey place, SubjectId subject, @Nullable Points shown, Instant at) {
        Difference before = differences(place).get(subject);
        if (before != null && isAlike(before.shown(), shown)) {
            return;
        }
        same(place, subject);
        jdbi.useHandle(
                handle ->
                        Keys.bind(
                                        handle.createUpdate(
                                                """
                                                insert into gradebook_difference (organization_id,
                                                    course_id, activity_id, subject_id, shown,
                                                    shown_maximum, seen_at)
                                                values (:organization, :course, :activity, :subject,
                                                    :shown, :maximum, :at)
                                                on conflict do nothing"""),
                                        place)
                                .bind("subject", subject)
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
        int unused =
                change(
                        place,
                        """
                        state = :state, state_since = :at, compared_at = :at, due_at = :next,
                        failures = 0, fault = null, detail = null""",
                        row ->
                                row.bind("state", State.COMPARED.name())
                                        .bind("at", at)
                                        .bind("next", next));
    }

    @Override
    public void failed(
            ActivityKey place, ReadingFault fault, String detail, Instant at, Instant next) {
        int unused =
                change(
                        place,
                        """
                        state = :state, state_since = :at, due_at = :next,
                        failures = failures + 1, fault = :fault, detail = :detail""",
                        row ->
                                row.bind("state", State.FAILED.name())
                                        .bind("at", at)
                                        .bind("next", next)
                                        .bind("fault", fault.name())
                                        .bind("detail", Text.line(detail, DETAIL)));
    }

    private int change(ActivityKey place, String columns, UnaryOperator<Update> values) {
        return jdbi.withHandle(
                handle ->
                        values.apply(
                                        Keys.bind(
                                                handle.createUpdate(
                                                        "update gradebook_reading set "
                                                                + columns
                                                                + " where"
                                                                + Keys.IN_ACTIVITY),
                                                place))
                                .execute());
    }
}
