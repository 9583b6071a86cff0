package org.aspirant.academy.course;

/** What the platform says a person is in this course, by the launch they are in now. */
public enum CourseRole {
    INSTRUCTOR,
    LEARNER,
    OTHER
}
