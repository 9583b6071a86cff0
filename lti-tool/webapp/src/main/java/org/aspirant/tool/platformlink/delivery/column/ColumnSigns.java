package org.aspirant.tool.platformlink.delivery.column;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.aspirant.lti.gradebook.LineItem;
import org.aspirant.lti.gradebook.NewLineItem;

/**
 * What a wanted column is known by among those of a course, the surest first.
 *
 * @param wished what a new one would be like
 * @param own whether it is the activity's first
 * @param link the id of the activity's link
 * @param known where the column was before; empty if it was nowhere
 * @param inCourse whether an activity with such an id is in this course
 */
record ColumnSigns(
        NewLineItem wished,
        boolean own,
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
        return Objects.equals(wished.resourceId(), item.resourceId())
                && (Objects.equals(wished.tag(), item.tag()) || (own && item.tag() == null));
    }

    private boolean isTheLinksOwn(LineItem item) {
        return own && link.equals(item.resourceLinkId());
    }

    /** A copied course may bring its columns, with the name that the activity had before. */
    private boolean cameWithACopy(LineItem item) {
        String before = item.resourceId();
        return Objects.equals(wished.tag(), item.tag())
                && wished.label().equals(item.label())
                && item.resourceLinkId() == null
                && before != null
                && !inCourse.test(before);
    }
}
