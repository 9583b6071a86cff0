package org.aspirant.academy.activity.choosing;

import org.aspirant.academy.activity.Activity;

/** What became of a choice. */
public sealed interface ChoiceOutcome {

    /**
     * The activity is bound.
     *
     * @param assessorsMissing how many more the plan asks for; submissions wait until they are
     *     there
     * @param adjudicatorMissing whether the plan may need an adjudicator and the course has none
     */
    record Chosen(Activity activity, int assessorsMissing, boolean adjudicatorMissing)
            implements ChoiceOutcome {}

    /** Nothing changed. */
    record NotAllowed(ChoiceFault fault) implements ChoiceOutcome {}
}
