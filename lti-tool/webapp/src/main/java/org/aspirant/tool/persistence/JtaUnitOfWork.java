package org.aspirant.tool.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.aspirant.academy.UnitOfWork;
import org.jdbi.v3.core.Jdbi;

/** A unit of work is a transaction of the container; the only class that may begin one. */
@ApplicationScoped
public class JtaUnitOfWork implements UnitOfWork {

    @Inject Jdbi jdbi;

    /** One handle for all of it: stores that ask for one inside get this one. */
    @Override
    @Transactional(rollbackOn = Exception.class)
    public <T> T run(Supplier<T> work) {
        return jdbi.withHandle(handle -> work.get());
    }
}
