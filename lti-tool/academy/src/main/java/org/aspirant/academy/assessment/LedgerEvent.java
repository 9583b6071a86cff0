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
 * @param sheet that it was submitted with; null where a plan without assessors is completed
 * @param level id of the level; null exactly when there is a code
 * @param code id of a condition code; null exactly when there is a level
 * @param evidence pointers, as the engine writes them; offsets and ids, never words
 * @param note what the assessor wrote to the candidate, or null
 */
public record LedgerEvent(
        int number,
        @Nullable SheetId sheet,
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

    public LedgerEvent {
        evidence = List.copyOf(evidence);
        if ((level == null) == (code == null)) {
            throw new IllegalArgumentException("a rating has either a level or a code");
        }
    }
}
