package org.aspirant.tool.persistence;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
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
        jdbi.registerArgument(new Instants());
        jdbi.registerArgument((ArgumentFactory) Database::opaque);
        jdbi.registerColumnMapper(Instant.class, INSTANT);
        return jdbi;
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
    private static Optional<Argument> opaque(
            Type type, @Nullable Object id, ConfigRegistry config) {
        if (!(id instanceof Record)) {
            return Optional.empty();
        }
        var components = id.getClass().getRecordComponents();
        if (components.length != 1 || components[0].getType() != String.class) {
            return Optional.empty();
        }
        String value = text(components[0], id);
        return Optional.of((position, statement, context) -> statement.setString(position, value));
    }

    private static String text(RecordComponent component, Object id) {
        try {
            return (String) component.getAccessor().invoke(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(id.getClass() + " must be public to be bound", e);
        }
    }
}
