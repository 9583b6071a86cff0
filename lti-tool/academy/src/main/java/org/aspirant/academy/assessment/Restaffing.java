package org.aspirant.academy.assessment;

import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.StaffListener;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.Submissions;

/** Gives what waits for readers to those who have just become available. */
public final class Restaffing implements StaffListener {

    private final Activities activities;
    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Assigning assigning;

    public Restaffing(
            Activities activities,
            Catalogue catalogue,
            Submissions submissions,
            Assigning assigning) {
        this.activities = activities;
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.assigning = assigning;
    }

    @Override
    public void staffChanged(CourseKey course, SubjectId by) {
        for (Activity activity : activities.inCourse(course)) {
            for (Submission waiting : submissions.in(activity.key())) {
                catalogue
                        .yardstick(waiting.pins().yardstick())
                        .ifPresent(
                                yardstick -> {
                                    submissions.lock(course, waiting.id());
                                    assigning.assign(waiting, yardstick, by);
                                });
            }
        }
    }
}
