package org.aspirant.tool.platformlink.delivery;

import java.util.List;
import java.util.Map;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;

/** Port: what became of the grades that were released. */
public interface Deliveries {

    /** Where a person's grades are, the plan's own column first; empty if none was released. */
    List<Standing> of(ActivityKey place, SubjectId subject);

    /** Where the grades of an activity are. */
    Map<Cell, Standing> in(ActivityKey place);

    /** The grades of an organization that somebody has to look after, oldest first. */
    List<Standing> dead(OrganizationId organization);

    /**
     * Puts a person's dead grades back on their way.
     *
     * @return false if in no column the newest grade is dead
     */
    boolean sendAgain(ActivityKey place, SubjectId subject);
}
