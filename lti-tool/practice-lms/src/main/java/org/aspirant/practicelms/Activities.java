package org.aspirant.practicelms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.aspirant.lti.deeplinking.ItemColumn;
import org.aspirant.lti.deeplinking.Period;
import org.aspirant.lti.deeplinking.ResourceLinkItem;
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
        ResourceLink link = add(course, title, "", ResourceLink.Origin.BY_HAND);
        addLineItem(gradebook, link);
        return link;
    }

    static void addLineItem(Gradebook gradebook, ResourceLink link) {
        LineItem unused =
                gradebook.add(LineItem.Draft.ofLink(link.title(), USUAL_MAXIMUM, link.id()), true);
    }

    /**
     * Places what the tool answered with. Only an item with a line item gets a column. Moodle names
     * the column after the activity whatever its label says, and keeps no dates.
     */
    static ResourceLink place(Course course, Gradebook gradebook, ResourceLinkItem item) {
        boolean moodle = course.manner() == Manner.MOODLE;
        Period opens = moodle ? null : item.available();
        Period due = moodle ? null : item.submission();
        String title = Optional.ofNullable(item.title()).orElse("The tool");
        ResourceLink link =
                add(
                        course,
                        title,
                        Optional.ofNullable(item.text()).orElse(""),
                        new ResourceLink.Origin(
                                Optional.ofNullable(item.url()),
                                item.custom(),
                                Optional.ofNullable(opens).map(Period::from),
                                Optional.ofNullable(due).map(Period::until)));
        ItemColumn column = item.column();
        if (column != null) {
            String label = moodle || column.label() == null ? title : column.label();
            LineItem unused =
                    gradebook.add(
                            new LineItem.Draft(
                                    label,
                                    column.maximum(),
                                    Optional.ofNullable(column.resourceId()),
                                    Optional.ofNullable(column.tag()),
                                    Optional.of(link.id())),
                            true);
        }
        return link;
    }

    /** Gives the links of a copied course the columns of the original. */
    static void copyLineItems(Course from, Gradebook original, Course to, Gradebook copy) {
        List<ResourceLink> before = from.links();
        List<ResourceLink> after = to.links();
        for (int i = 0; i < after.size(); i++) {
            for (LineItem item : original.lineItemsOf(before.get(i).id())) {
                LineItem.Draft draft = item.draft();
                LineItem unused =
                        copy.add(
                                new LineItem.Draft(
                                        draft.label(),
                                        draft.scoreMaximum(),
                                        draft.resourceId(),
                                        draft.tag(),
                                        Optional.of(after.get(i).id())),
                                item.coupled());
            }
        }
    }

    private static ResourceLink add(
            Course course, String title, String description, ResourceLink.Origin origin) {
        synchronized (course) {
            ResourceLink link = new ResourceLink(course.nextLinkId(), title, description, origin);
            course.add(link);
            return link;
        }
    }
}
