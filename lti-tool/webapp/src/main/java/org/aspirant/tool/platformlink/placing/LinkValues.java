package org.aspirant.tool.platformlink.placing;

import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.activity.choosing.LinkChoice;
import org.aspirant.lti.claim.CustomValues;

/**
 * The custom values by which a link says what it opens. Platforms copy them with the course; the id
 * of the link changes.
 */
public final class LinkValues {

    private static final String SIMULATION = "aspirant_simulation";
    private static final String PLAN = "aspirant_plan";
    private static final String READING_DAYS = "aspirant_reading_days";

    private static final String OPENS = "aspirant_opens";
    private static final String COURSE = "course";

    private LinkValues() {}

    /** Those of a link in the menu of a course. */
    public static Map<String, String> ofCourse() {
        return Map.of(OPENS, COURSE);
    }

    /** Whether a launch's link says that it stands for the course; that gives nobody any right. */
    public static boolean standForCourse(CustomValues custom) {
        return custom.value(OPENS).filter(COURSE::equals).isPresent();
    }

    static Map<String, String> of(LinkChoice choice) {
        return Map.of(
                SIMULATION,
                choice.simulation(),
                PLAN,
                choice.plan(),
                READING_DAYS,
                Integer.toString(choice.readingDays()));
    }

    /** What a launch's link says; empty for a link that was not placed out of the catalogue. */
    public static Optional<LinkChoice> read(CustomValues custom) {
        Optional<String> simulation = custom.value(SIMULATION);
        Optional<String> plan = custom.value(PLAN);
        Optional<Integer> days =
                custom.value(READING_DAYS)
                        .filter(value -> value.matches("[0-9]{1,3}"))
                        .map(Integer::valueOf);
        return simulation.isEmpty() || plan.isEmpty() || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkChoice(simulation.get(), plan.get(), days.get()));
    }
}
