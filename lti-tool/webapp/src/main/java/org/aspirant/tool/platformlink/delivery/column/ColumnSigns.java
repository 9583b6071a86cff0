package org.aspirant.tool.platformlink.delivery.column;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.lti.gradebook.LineItem;

/**
 * What a wanted column is known by among those of a course, the surest first.
 *
 * @param heading that a new one would have
 * @param link the id of the activity's link
 * @param known where the column was before; empty if it was nowhere
 * @param inCourse whether an activity with such an id is in this course
 */
record ColumnSigns(
        ActivityId activity,
        ColumnName column,
        String heading,
        String link,
        Optional<URI> known,
        Predicate<String> inCourse) {

    Optional<LineItem> among(List<LineItem> items) {
        List<Predicate<LineItem>> signs =
                List.of(this::isKnown, this::hasOurNames, this::isTheLinksOwn, this::cameWithACopy);
        return signs.stream()
                .flatMap(sign -> items.stream().filter(sign).findFirst().stream())
                .findFirst();
    }

    private boolean isKnown(LineItem item) {
        return known.filter(item.address()::equals).isPresent();
    }

    private boolean hasOurNames(LineItem item) {
        return activity.value().equals(item.resourceId())
                && (column.id().equals(item.tag()) || (column.isOwn() && item.tag() == null));
    }

    private boolean isTheLinksOwn(LineItem item) {
        return column.isOwn() && link.equals(item.resourceLinkId());
    }

    /** A copied course may bring its columns, with the name that the activity had before. */
    private boolean cameWithACopy(LineItem item) {
        String before = item.resourceId();
        return !column.isOwn()
                && column.id().equals(item.tag())
                && heading.equals(item.label())
                && before != null
                && !inCourse.test(before);
    }
}
