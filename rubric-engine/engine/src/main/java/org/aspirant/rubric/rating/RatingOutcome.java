package org.aspirant.rubric.rating;

/** What a plan says to a rating. */
public sealed interface RatingOutcome {

    /**
     * The rating is one the plan knows.
     *
     * @param event with its level named by id
     */
    record Admitted(RatingEvent event) implements RatingOutcome {}

    /**
     * The plan does not know what the rating names.
     *
     * @param detail what is wrong, with the words that are
     */
    record Refused(RatingFault fault, String detail) implements RatingOutcome {}
}
