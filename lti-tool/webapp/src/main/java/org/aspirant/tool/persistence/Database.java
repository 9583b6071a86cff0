package org.aspirant.tool.persistence;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.jspecify.annotations.Nullable;

/** How every store speaks to the database. */
public final class Database {

    private Database() {}

    /**
     * Statements on this data source, which may be the container's: nothing here begins, commits or
     * rolls back, and a handle that is closed inside a transaction leaves the transaction alone.
     */
    public static Jdbi open(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.setTransactionHandler(new CMTTransactionHandler());
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(Database::withoutArguments);
        jdbi.registerArgument(new Instants());
        jdbi.registerArgument(new Ids());
        jdbi.registerColumnMapper(Instant.class, INSTANT);
        return jdbi;
    }

    /** Failures are logged, and what is kept of people is not for the log. */
    private static String withoutArguments(StatementException failed) {
        StatementContext statement = failed.getStatementContext();
        return failed.getShortMessage()
                + (statement == null ? "" : " [statement: " + statement.getRawSql() + "]");
    }

    private static final ColumnMapper<@Nullable Instant> INSTANT =
            (row, column, context) -> {
                OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
                return stored == null ? null : stored.toInstant();
            };

    /**
     * By offset and never by the machine's time zone; to the microsecond, the finest that both
     * databases keep.
     */
    private static final class Instants extends AbstractArgumentFactory<Instant> {

        Instants() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant instant, ConfigRegistry config) {
            OffsetDateTime stored = instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            return (position, statement, context) -> statement.setObject(position, stored);
        }
    }

    /** Our ids are public records of one text. */
    private static final class Ids implements ArgumentFactory.Preparable {

        @Override
        public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
            if (!(type instanceof Class<?> id) || !id.isRecord()) {
                return Optional.empty();
            }
            RecordComponent[] components = id.getRecordComponents();
            if (components.length != 1 || components[0].getType() != String.class) {
                return Optional.empty();
            }
            Method accessor = components[0].getAccessor();
            return Optional.of(value -> text(accessor, value));
        }

        private static Argument text(Method accessor, Object id) {
            try {
                var value = (String) accessor.invoke(id);
                return (position, statement, context) -> statement.setString(position, value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(id.getClass() + " must be public to be bound", e);
            }
        }
    }
}
