package org.aspirant.academy.play;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of one person: its log of moves, folded over the simulation that it is pinned to, is
 * all there is to it.
 *
 * @param attempt 1 for the person's first attempt of this kind at this activity, then 2, and so on
 * @param simulationHash SHA-256 of the compiled simulation; moves mean nothing without it
 * @param seed what the simulation draws its variants from
 * @param ended how it ended, null while it is under way
 */
public record Run(
        RunId id,
        ActivityKey place,
        SubjectId subject,
        Kind kind,
        int attempt,
        String simulation,
        String simulationHash,
        long seed,
        boolean testUser,
        Instant startedAt,
        @Nullable Ended ended) {

    public Run {
        if (attempt < 1) {
            throw new IllegalArgumentException("attempts count from 1, got " + attempt);
        }
    }

    /** Whether the attempt is on record. A constant is never renamed: rows hold its name. */
    public enum Kind {
        /** A candidate's. */
        RECORDED,
        /**
         * An instructor's who looks at what candidates will play; shown to nobody, and replaced.
         */
        PREVIEW
    }

    /** The end of a run: the ending that was reached, and when. */
    public record Ended(String ending, Instant at) {}

    /** Whether it is this person's, at the activity they are in. */
    public boolean belongsTo(Participant who) {
        return place.equals(who.place()) && subject.equals(who.subject());
    }

    public boolean isFinished() {
        return ended != null;
    }

    public Optional<Ended> end() {
        return Optional.ofNullable(ended);
    }
}
