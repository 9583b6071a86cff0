package org.aspirant.tool.administration.grades;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.people.OrganizationId;

/** Port: how many grades are on their way. */
public interface GradeQueues {

    /** By organization; those where nothing is on its way and nothing is dead are left out. */
    Map<OrganizationId, Queue> all();

    /**
     * The grades of one organization.
     *
     * @param waiting on their way, progress without a grade among them
     * @param dead given up until somebody does something
     * @param oldest when the oldest of those on their way was released
     */
    record Queue(int waiting, int dead, Optional<Instant> oldest) {

        public static final Queue EMPTY = new Queue(0, 0, Optional.empty());
    }
}
