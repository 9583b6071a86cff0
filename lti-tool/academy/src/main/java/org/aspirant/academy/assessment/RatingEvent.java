package org.aspirant.academy.assessment;

import java.time.Instant;
import java.util.List;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * One rating in the ledger: what an assessor found on one criterion, with the evidence that it
 * rests on. Never changed, never taken out.
 *
 * @param number its place among the events of the submission, from 1 without gaps
 * @param level id of the level; null exactly when there is a code
 * @param code id of a condition code; null exactly when there is a level
 * @param evidence pointers, as the engine writes them; offsets and ids, never words
 * @param note what the assessor wrote to the candidate, or null
 */
public record RatingEvent(
        int number,
        SheetId sheet,
        RatingSheet.Role role,
        SubjectId candidate,
        SubjectId assessor,
        String task,
        String criterion,
        @Nullable String level,
        @Nullable String code,
        List<String> evidence,
        @Nullable TextRef note,
        Instant at) {

    public RatingEvent {
        evidence = List.copyOf(evidence);
        if ((level == null) == (code == null)) {
            throw new IllegalArgumentException("a rating has either a level or a code");
        }
    }
}
