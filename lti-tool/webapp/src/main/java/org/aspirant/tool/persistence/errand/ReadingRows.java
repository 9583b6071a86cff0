package org.aspirant.tool.persistence.errand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.Text;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * A table that has a row for each thing that is read from a platform now and then: {@code state}
 * and {@code state_since}, {@code asked_at} from when somebody asks until it begins, {@code
 * due_at}, and of what went wrong {@code failures}, {@code fault} and {@code detail}.
 *
 * @param <K> names a thing
 * @param table its name
 * @param condition finds the row of a thing
 * @param key binds a thing to the condition
 */
public record ReadingRows<K>(Jdbi jdbi, String table, String condition, Binding<K> key) {

    private static final int DETAIL = 1_000;

    /** How a thing gets into a statement. */
    @FunctionalInterface
    public interface Binding<K> {
        <S extends SqlStatement<S>> S bind(S statement, K thing);
    }

    /**
     * The state that whoever looks is told: what was asked for waits until its reading begins.
     *
     * @param reading the state of a reading that is under way
     */
    public static <E extends Enum<E>> E state(ResultSet row, E reading, E waiting)
            throws SQLException {
        E kept = Enum.valueOf(reading.getDeclaringClass(), row.getString("state"));
        return asked(row) != null && kept != reading ? waiting : kept;
    }

    /** Since when it is in that state. */
    public static <E extends Enum<E>> @Nullable Instant since(ResultSet row, E told, E waiting)
            throws SQLException {
        return told == waiting ? asked(row) : Rows.instantOrNull(row, "state_since");
    }

    private static @Nullable Instant asked(ResultSet row) throws SQLException {
        return Rows.instantOrNull(row, "asked_at");
    }

    public <T> Optional<T> find(K thing, RowMapper<T> mapper) {
        return jdbi.withHandle(
                handle ->
                        key.bind(
                                        handle.createQuery(
                                                "select * from " + table + " where" + condition),
                                        thing)
                                .map(mapper)
                                .findOne());
    }

    /**
     * Makes a reading due now.
     *
     * @return false if the thing has no row
     */
    public boolean ask(K thing, Instant at) {
        return change(
                        thing,
                        "asked_at = :at, due_at = :at, failures = 0",
                        row -> row.bind("at", at))
                == 1;
    }

    public void begun(K thing, Enum<?> state, Instant at) {
        int unused =
                change(
                        thing,
                        "state = :state, state_since = :at, asked_at = null",
                        row -> row.bind("state", state.name()).bind("at", at));
    }

    /**
     * It was read.
     *
     * @param when the column that says when that happened last
     */
    public void done(K thing, Enum<?> state, String when, Instant at, Instant next) {
        int unused =
                change(
                        thing,
                        "state = :state, state_since = :at, due_at = :next, failures = 0,"
                                + " fault = null, detail = null, "
                                + when
                                + " = :at",
                        row -> row.bind("state", state.name()).bind("at", at).bind("next", next));
    }

    public void failed(
            K thing, Enum<?> state, Enum<?> fault, String detail, Instant at, Instant next) {
        int unused =
                change(
                        thing,
                        """
                        state = :state, state_since = :at, due_at = :next,
                        failures = failures + 1, fault = :fault, detail = :detail""",
                        row ->
                                row.bind("state", state.name())
                                        .bind("at", at)
                                        .bind("next", next)
                                        .bind("fault", fault.name())
                                        .bind("detail", Text.line(detail, DETAIL)));
    }

    /**
     * Changes the row of a thing.
     *
     * @return 0 if it has none
     */
    public int change(K thing, String columns, UnaryOperator<Update> values) {
        return jdbi.withHandle(
                handle ->
                        values.apply(
                                        key.bind(
                                                handle.createUpdate(
                                                        "update " + table + " set " + columns
                                                                + " where" + condition),
                                                thing))
                                .execute());
    }
}
