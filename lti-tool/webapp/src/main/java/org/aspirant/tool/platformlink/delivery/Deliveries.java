package org.aspirant.tool.platformlink.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;

/** Port: what became of the grades that were released. */
public interface Deliveries {

    /** Where a person's grade is; empty if none was released. */
    Optional<Standing> of(ActivityKey place, SubjectId subject);

    /** Where the grades of an activity are. */
    Map<SubjectId, Standing> in(ActivityKey place);

    /** The grades of an organization that somebody has to look after, oldest first. */
    List<Standing> dead(OrganizationId organization);

    /**
     * Puts a dead grade back on its way.
     *
     * @return false if the person's newest grade is not dead
     */
    boolean sendAgain(ActivityKey place, SubjectId subject);
}
