package org.aspirant.academy.activity;

import java.time.Instant;
import java.util.List;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.rubric.plan.GradeColumn;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor chose for an activity, for it alone or when its link was placed. A later
 * choice is a new binding; what was handed in keeps the one it was handed in under.
 *
 * @param simulationHash SHA-256 of the compiled simulation that is played
 * @param planHash SHA-256 of the compiled plan that is rated by
 * @param readingDays within how many days candidates are told to expect a reading, 1 to 120
 * @param assessors who may be given submissions of this activity; empty where nobody reads
 * @param boundBy who chose it; where the link itself says what it opens, who opened it first
 * @param reason why it was changed after people had handed in; null otherwise
 */
public record Binding(
        String simulation,
        String simulationHash,
        String plan,
        String planHash,
        GradeColumn.Kind column,
        int readingDays,
        List<SubjectId> assessors,
        SubjectId boundBy,
        Instant boundAt,
        @Nullable TextRef reason) {

    public static final int MOST_READING_DAYS = 120;

    public Binding {
        if (readingDays < 1 || readingDays > MOST_READING_DAYS) {
            throw new IllegalArgumentException("reading days must be 1 to 120, got " + readingDays);
        }
        assessors = List.copyOf(assessors);
    }
}
