package org.aspirant.tool.web.activity;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.activity.GradeMeaning;
import org.aspirant.academy.play.attempt.ListingAttempts.Attempts;
import org.aspirant.academy.release.view.Standing;
import org.aspirant.academy.simulation.view.OverviewView;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * The front page of an activity for a candidate: what it is, what the grade means, one's attempts,
 * where the submission stands.
 *
 * @param title of the link in the course
 * @param overview of the simulation
 * @param compares whether the simulation shows those who have submitted how others decided
 * @param now the moment at which it is shown
 * @param district the name of the district in which the academy is set, if it is set in one
 */
public record ActivityPage(
        Frame frame,
        String title,
        OverviewView overview,
        GradeMeaning meaning,
        Attempts attempts,
        Standing standing,
        boolean compares,
        boolean mayPlay,
        Instant now,
        Optional<String> district)
        implements Page {

    @Override
    public String template() {
        return "activity/activity.jte";
    }

    /** Whether something was handed in. */
    public boolean isHandedIn() {
        return !(standing instanceof Standing.NotHandedIn);
    }

    /** The key of the phrase for a day that somebody was promised: to come, or over. */
    public String promise(Instant day) {
        return now.isAfter(day) ? "standing.late" : "standing.expected";
    }

    /** How many attempts are left; empty where there is no limit. */
    public Optional<Integer> left() {
        return attempts.left().isPresent()
                ? Optional.of(attempts.left().getAsInt())
                : Optional.empty();
    }

    /** Whether another attempt can be begun. */
    public boolean mayBegin() {
        return mayPlay && !isHandedIn() && attempts.underWay().isEmpty() && left().orElse(1) > 0;
    }
}
