package org.aspirant.academy.overview;

import java.util.Optional;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Participant;

/**
 * Says which activities of a course somebody may go to without the platform's having opened them
 * just now: who runs the course to all, who assesses to those in which they have a sheet, and a
 * candidate to those that the platform has opened for them before.
 */
public final class GoingToActivity {

    private final Authority authority;
    private final Activities activities;
    private final Sheets sheets;

    public GoingToActivity(Authority authority, Activities activities, Sheets sheets) {
        this.authority = authority;
        this.activities = activities;
        this.sheets = sheets;
    }

    /** The same person at the activity; empty if it is not there for them, or not there at all. */
    public Optional<Participant> go(Attendee who, ActivityId which) {
        return activities
                .find(who.course().activity(which))
                .map(Activity::key)
                .filter(
                        place ->
                                authority.leads(who)
                                        || hasOpened(who, place)
                                        || hasSheet(who, place))
                .map(place -> who.at(place.activity()));
    }

    private boolean hasOpened(Attendee who, ActivityKey place) {
        return who.isCandidate()
                && activities.openedBy(who.course(), who.subject()).stream()
                        .anyMatch(activity -> activity.key().equals(place));
    }

    private boolean hasSheet(Attendee who, ActivityKey place) {
        return sheets.ofAssessor(who.course(), who.subject()).stream()
                .anyMatch(sheet -> sheet.place().equals(place));
    }
}
