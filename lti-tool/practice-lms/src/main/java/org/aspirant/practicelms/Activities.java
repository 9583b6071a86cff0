package org.aspirant.practicelms;

import java.math.BigDecimal;
import java.util.UUID;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;

/** Makes activities: a resource link with the line item that a platform makes along with it. */
final class Activities {

    /** What a platform gives an activity unless someone says otherwise. */
    private static final BigDecimal USUAL_MAXIMUM = BigDecimal.valueOf(100);

    private Activities() {}

    static ResourceLink add(Course course, Gradebook gradebook, String title) {
        ResourceLink link;
        synchronized (course) {
            String id =
                    course.manner() == Manner.MOODLE
                            ? String.valueOf(course.links().size() + 1)
                            : UUID.randomUUID().toString();
            link = new ResourceLink(id, title, "");
            course.add(link);
        }
        addLineItem(gradebook, link);
        return link;
    }

    static void addLineItem(Gradebook gradebook, ResourceLink link) {
        LineItem unused =
                gradebook.add(LineItem.Draft.ofLink(link.title(), USUAL_MAXIMUM, link.id()), true);
    }
}
