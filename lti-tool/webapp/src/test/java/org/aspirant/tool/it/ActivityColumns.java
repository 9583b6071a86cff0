package org.aspirant.tool.it;

import java.math.BigDecimal;
import java.util.List;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;

/** The columns of the gradebook whose heading begins with an activity's. */
record ActivityColumns(Gradebook gradebook, String activity) {

    static ActivityColumns of(TestSite site, Walk walk) {
        return new ActivityColumns(site.lms().gradebook(walk.course()), walk.link().title());
    }

    List<LineItem> all() {
        return gradebook.lineItems().stream()
                .filter(item -> item.label().startsWith(activity))
                .toList();
    }

    /** The one that the plan calls so. */
    LineItem named(String title) {
        return all().stream()
                .filter(item -> item.label().equals(activity + ": " + title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(all()));
    }

    /** Waits for somebody's score in the column that the plan calls so. */
    BigDecimal awaitScore(String title, Person person) {
        return TestSite.await(
                () -> "nothing in " + title + ": " + gradebook.received(),
                () ->
                        all().stream()
                                .filter(item -> item.label().endsWith(": " + title))
                                .findFirst()
                                .flatMap(
                                        item ->
                                                gradebook
                                                        .standing(item.id(), person.id())
                                                        .score()));
    }
}
