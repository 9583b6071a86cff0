package org.aspirant.academy.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.CourseVisitor;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.PersonalDetails;

/** Lets a person in whom a platform has just launched: from here on the course knows them. */
public final class Entering {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Activities activities;
    private final Members members;
    private final People people;

    public Entering(
            UnitOfWork unitOfWork,
            Clock clock,
            Activities activities,
            Members members,
            People people) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.activities = activities;
        this.members = members;
        this.people = people;
    }

    /**
     * Notes who came and by which link. Somebody who looks on as another person is not noted.
     *
     * @param title of the link, as the platform shows it
     */
    public void enter(Participant who, String title, PersonalDetails details) {
        enter(
                who,
                details,
                now -> {
                    activities.admit(who.place(), title, now);
                    activities.opened(who.place(), who.subject(), now);
                });
    }

    /** Like {@link #enter(Participant, String, PersonalDetails)}, by a link of the course's own. */
    public void enter(CourseVisitor who, PersonalDetails details) {
        enter(who, details, now -> {});
    }

    private void enter(Attendee who, PersonalDetails details, Consumer<Instant> link) {
        if (who.observer()) {
            return;
        }
        boolean unused =
                unitOfWork.run(
                        () -> {
                            var now = clock.instant();
                            link.accept(now);
                            members.seen(who, now);
                            return people.keep(who.organization(), who.subject(), details);
                        });
    }
}
