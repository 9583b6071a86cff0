package org.aspirant.academy.overview;

import java.util.Optional;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.simulation.scenario.Scenario;

/**
 * An activity, as who runs the course sees it.
 *
 * @param simulation what it opens; empty until somebody has chosen, or if this installation does
 *     not have that version any more
 * @param plan what it is assessed by; empty for the same reasons
 */
public record LedActivity(
        Activity activity, Optional<Scenario> simulation, Optional<Yardstick> plan, Tally tally) {

    /** What somebody who runs the course has to do next. */
    public enum Step {
        /** Nobody has chosen what the link opens. */
        SET_UP,
        /** The plan asks for more assessors than are named. */
        NAME_ASSESSORS,
        /** Decisions are final and not released. */
        RELEASE,
        /** Nothing; candidates or assessors are next, or all is done. */
        NOTHING
    }

    /** The first that holds: without it, what comes after goes wrong or cannot begin. */
    public Step next() {
        if (!isSetUp()) {
            return Step.SET_UP;
        }
        if (missingAssessors() > 0) {
            return Step.NAME_ASSESSORS;
        }
        return tally.decided() > 0 ? Step.RELEASE : Step.NOTHING;
    }

    public boolean isSetUp() {
        return activity.bound().isPresent();
    }

    /** How many more assessors the plan asks for than are named. */
    public int missingAssessors() {
        int named = activity.bound().map(binding -> binding.assessors().size()).orElse(0);
        return Math.max(0, plan.map(Yardstick::readers).orElse(0) - named);
    }
}
