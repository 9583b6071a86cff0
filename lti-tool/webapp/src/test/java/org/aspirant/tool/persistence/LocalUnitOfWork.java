package org.aspirant.tool.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.aspirant.academy.UnitOfWork;

/**
 * A unit of work as the container does it, without a container: inside it, every connection of
 * {@link #dataSource()} on this thread is one and the same, and is committed or rolled back once.
 */
public final class LocalUnitOfWork implements UnitOfWork {

    private final DataSource real;

    @SuppressWarnings("ThreadLocalUsage") // one for each unit of work, as long as its test
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    public LocalUnitOfWork(DataSource real) {
        this.real = real;
    }

    /** What the stores are to be made from. */
    public DataSource dataSource() {
        return (DataSource)
                Proxy.newProxyInstance(
                        LocalUnitOfWork.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (proxy, method, arguments) -> {
                            Connection running = current.get();
                            if (method.getName().equals("getConnection") && running != null) {
                                return shared(running);
                            }
                            return call(() -> method.invoke(real, arguments));
                        });
    }

    private static Connection shared(Connection running) {
        return (Connection)
                Proxy.newProxyInstance(
                        LocalUnitOfWork.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "close" -> null;
                                    case "commit", "rollback", "setAutoCommit" ->
                                            throw new SQLException(
                                                    method.getName()
                                                            + " inside a unit of work: the container"
                                                            + " would refuse it");
                                    default -> call(() -> method.invoke(running, arguments));
                                });
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        try (Connection connection = real.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                T answer = work.get();
                connection.commit();
                return answer;
            } catch (RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                current.remove();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.now();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A reflective call. */
    private interface Call {
        Object now() throws ReflectiveOperationException;
    }
}
