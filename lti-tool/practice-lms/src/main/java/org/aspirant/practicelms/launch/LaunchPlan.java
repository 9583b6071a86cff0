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
 */
public record LaunchPlan(
        Course course,
        Purpose purpose,
        Person person,
        Target target,
        Language language,
        Mishap mishap) {

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
                course, purpose, person, Target.IFRAME, Language.ENGLISH, Mishap.NONE);
    }

    public LaunchPlan in(Target where) {
        return new LaunchPlan(course, purpose, person, where, language, mishap);
    }

    public LaunchPlan reading(Language what) {
        return new LaunchPlan(course, purpose, person, target, what, mishap);
    }

    public LaunchPlan with(Mishap what) {
        return new LaunchPlan(course, purpose, person, target, language, what);
    }
}
