package org.aspirant.academy.activity.choosing;

import java.util.List;
import org.aspirant.academy.people.SubjectId;

/**
 * What an instructor ticked.
 *
 * @param simulation id of a simulation on offer
 * @param plan id of a plan on offer
 * @param assessors may be fewer than the plan asks for; submissions wait then
 * @param reason why it changes although people have handed in; empty otherwise
 */
public record ActivityChoice(
        String simulation, String plan, int readingDays, List<SubjectId> assessors, String reason) {

    public ActivityChoice {
        assessors = List.copyOf(assessors);
    }
}
