package org.aspirant.tool.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.aspirant.academy.UnitOfWork;

/** A unit of work is a transaction of the container; the only class that may begin one. */
@ApplicationScoped
public class JtaUnitOfWork implements UnitOfWork {

    @Override
    @Transactional(rollbackOn = Exception.class)
    public <T> T run(Supplier<T> work) {
        return work.get();
    }
}
