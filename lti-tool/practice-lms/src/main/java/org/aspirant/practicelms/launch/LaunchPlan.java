package org.aspirant.practicelms.launch;

import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;

/**
 * Who opens what, where and how.
 *
 * @param purpose which activity to open, or that some are to be chosen
 * @param target where the tool is shown
 * @param language what the person reads
 * @param mishap what is to go wrong
 * @param messaging what the platform offers to keep, and listens to
 */
public record LaunchPlan(
        Course course,
        Purpose purpose,
        Person person,
        Target target,
        Language language,
        Mishap mishap,
        Messaging messaging) {

    /** Where the tool is shown: the {@code document_target} of the message. */
    public enum Target {
        IFRAME,
        WINDOW
    }

    /** A launch in a frame, in English, in which nothing goes wrong. */
    public static LaunchPlan of(Course course, ResourceLink link, Person person) {
        return of(course, new Purpose.Opening(link), person);
    }

    /** The same for any purpose. */
    public static LaunchPlan of(Course course, Purpose purpose, Person person) {
        return new LaunchPlan(
                course,
                purpose,
                person,
                Target.IFRAME,
                Language.ENGLISH,
                Mishap.NONE,
                Messaging.usual(course.manner()));
    }

    public LaunchPlan in(Target where) {
        return new LaunchPlan(course, purpose, person, where, language, mishap, messaging);
    }

    public LaunchPlan reading(Language what) {
        return new LaunchPlan(course, purpose, person, target, what, mishap, messaging);
    }

    public LaunchPlan with(Mishap what) {
        return new LaunchPlan(course, purpose, person, target, language, what, messaging);
    }

    public LaunchPlan with(Messaging what) {
        return new LaunchPlan(course, purpose, person, target, language, mishap, what);
    }
}
