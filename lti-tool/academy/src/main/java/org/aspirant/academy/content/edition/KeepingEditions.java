package org.aspirant.academy.content.edition;

import java.time.Clock;
import java.util.Collection;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.content.pack.Edition;

/** Keeps what is shipped, before anybody is pinned to it. */
public final class KeepingEditions {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Editions editions;

    public KeepingEditions(UnitOfWork unitOfWork, Clock clock, Editions editions) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.editions = editions;
    }

    /**
     * Keeps those that are not kept yet, each by itself.
     *
     * @return how many were new
     */
    public int keep(Collection<Edition> shipped) {
        int fresh = 0;
        for (Edition edition : shipped) {
            boolean isNew = unitOfWork.run(() -> editions.keep(edition, clock.instant()));
            fresh += isNew ? 1 : 0;
        }
        return fresh;
    }
}
