package org.aspirant.academy.release.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.release.Release;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionId;

/**
 * One person's line in the overview of an activity.
 *
 * @param details empty for somebody who has been erased
 * @param attempts how many were begun
 * @param submission what was handed in. Empty too while the viewer still has it to rate: the line
 *     would tell whose work they are reading
 * @param read how many assessors have submitted a sheet
 * @param readers how many have one
 * @param waitsForPeople whether it lies there because nobody is left who could read it
 * @param atRisk whether an assessor handed it back because somebody may be at risk
 * @param passed whether the standard is met; empty until decided
 */
public record CandidateRow(
        SubjectId subject,
        PersonalDetails details,
        Stage stage,
        int attempts,
        Optional<SubmissionId> submission,
        Optional<Instant> submittedAt,
        Optional<Instant> expectedBy,
        int read,
        int readers,
        boolean waitsForPeople,
        boolean atRisk,
        Optional<Boolean> passed,
        Optional<Release> release) {

    /** How far a person is. */
    public enum Stage {
        NOT_STARTED,
        PLAYING,
        /** At least one attempt is finished and none handed in. */
        PLAYED,
        BEING_READ,
        BEING_SETTLED,
        /** Decided; it can be released. */
        READY,
        /** Final, and without a score: a condition code ended it. It can be released too. */
        WITHOUT_SCORE,
        RELEASED;

        /** Whether the decision is final and the candidate has not been told. */
        public boolean isReleasable() {
            return this == READY || this == WITHOUT_SCORE;
        }
    }

    static CandidateRow of(
            SubjectId viewer,
            SubjectId subject,
            PersonalDetails details,
            List<Run> attempts,
            Optional<OverseeingActivity.Reading> reading) {
        if (reading.isEmpty()) {
            return new CandidateRow(
                    subject,
                    details,
                    stage(attempts),
                    attempts.size(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    0,
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty());
        }
        return of(viewer, subject, details, attempts, reading.get());
    }

    private static Stage stage(List<Run> attempts) {
        if (attempts.isEmpty()) {
            return Stage.NOT_STARTED;
        }
        return attempts.stream().anyMatch(Run::isFinished) ? Stage.PLAYED : Stage.PLAYING;
    }

    private static CandidateRow of(
            SubjectId viewer,
            SubjectId subject,
            PersonalDetails details,
            List<Run> attempts,
            OverseeingActivity.Reading reading) {
        Submission submission = reading.submission();
        Stage stage = stage(reading);
        boolean viewerReads =
                reading.sheets().stream()
                        .anyMatch(sheet -> sheet.assessor().equals(viewer) && sheet.isOpen());
        return new CandidateRow(
                subject,
                details,
                stage,
                attempts.size(),
                viewerReads ? Optional.empty() : Optional.of(submission.id()),
                Optional.of(submission.submittedAt()),
                Optional.of(submission.expectedBy()),
                count(reading, RatingSheet.State.SUBMITTED),
                count(reading, RatingSheet.State.SUBMITTED)
                        + count(reading, RatingSheet.State.OPEN),
                (stage == Stage.BEING_READ || stage == Stage.BEING_SETTLED)
                        && reading.sheets().stream().noneMatch(RatingSheet::isOpen),
                reading.sheets().stream()
                        .anyMatch(sheet -> sheet.reason() == RatingSheet.HandBack.SOMEBODY_AT_RISK),
                reading.decision().flatMap(it -> Optional.ofNullable(it.passed())),
                reading.release());
    }

    private static int count(OverseeingActivity.Reading reading, RatingSheet.State state) {
        return (int)
                reading.sheets().stream()
                        .filter(sheet -> sheet.role() == RatingSheet.Role.RATING)
                        .filter(sheet -> sheet.state() == state)
                        .count();
    }

    private static Stage stage(OverseeingActivity.Reading reading) {
        if (reading.release().isPresent()) {
            return Stage.RELEASED;
        }
        return switch (FollowingSubmission.status(reading.decision())) {
            case AWAITING, NEEDS_SECOND_RATING -> Stage.BEING_READ;
            case NEEDS_ADJUDICATION -> Stage.BEING_SETTLED;
            case DECIDED -> Stage.READY;
            case INCOMPLETE, VOID -> Stage.WITHOUT_SCORE;
        };
    }
}
