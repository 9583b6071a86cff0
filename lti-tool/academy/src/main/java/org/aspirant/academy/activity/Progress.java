package org.aspirant.academy.activity;

import java.time.Instant;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;

/** How far one person is in one activity, for the platform's gradebook; it carries no grade. */
public record Progress(ActivityKey place, SubjectId subject, Stage stage, Instant at) {

    /** In the order in which they happen. */
    public enum Stage {
        STARTED,
        SUBMITTED,
        BEING_READ,
        RELEASED
    }
}
