package org.aspirant.academy.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Evidence;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
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

    public CriterionKey key() {
        return new CriterionKey(task, criterion);
    }

    /** The event as the rubric engine takes it. */
    public RatingEvent rated() {
        return new RatingEvent(
                new CandidateId(candidate.value()),
                key(),
                new AssessorId(assessor.value()),
                level != null
                        ? new Mark.AtLevel(level)
                        : new Mark.Coded(Objects.requireNonNull(code)),
                evidence.stream().map(Evidence::parse).toList(),
                1,
                role == RatingSheet.Role.RATING ? RatingRole.RATING : RatingRole.ADJUDICATION,
                at);
    }
}
