package org.aspirant.tool.platformlink.delivery.column;

import java.math.BigDecimal;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.lti.gradebook.NewLineItem;
import org.aspirant.tool.platformlink.delivery.PendingScore;

/**
 * What columns that the tool makes are like: named after the activity, and as high as the plan says
 * even where the first message has no grade.
 */
public final class NewColumns {

    private static final BigDecimal USUAL = BigDecimal.valueOf(100);
    private static final String NAMELESS = "Aspirant";

    private final Activities activities;
    private final Catalogue catalogue;

    public NewColumns(Activities activities, Catalogue catalogue) {
        this.activities = activities;
        this.catalogue = catalogue;
    }

    NewLineItem of(PendingScore score) {
        String title = activities.find(score.place()).map(Activity::title).orElse("");
        String named = title.isBlank() ? NAMELESS : title;
        PendingScore.Points points = score.points();
        return new NewLineItem(
                score.column().isOwn() ? named : named + ": " + score.column().title(),
                points == null ? planned(score) : points.maximum(),
                score.place().activity().value(),
                score.column().id());
    }

    /** Whether an activity of a course has this id. */
    boolean isIn(CourseKey course, String id) {
        return activities.inCourse(course).stream()
                .anyMatch(activity -> activity.key().activity().value().equals(id));
    }

    private BigDecimal planned(PendingScore score) {
        return activities
                .find(score.place())
                .flatMap(Activity::bound)
                .map(Binding::planHash)
                .flatMap(catalogue::plan)
                .map(yardstick -> yardstick.plan().grade().own().points().rounded())
                .orElse(USUAL);
    }
}
