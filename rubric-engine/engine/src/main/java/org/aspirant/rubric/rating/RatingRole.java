package org.aspirant.rubric.rating;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a rating was given. */
public enum RatingRole {
    /** An assessor's own reading. */
    RATING,
    /** Settles readings that differ. */
    ADJUDICATION,
    /** A supervisor's reading of work already read; it never counts. */
    BACKREAD,
    /** A reading of work whose level is known, to check the assessor; it never counts. */
    CHECK,
    /** What assessors agreed on after talking; it stands in place of their readings. */
    CONSENSUS;

    /** Whether readings of the role can count towards a decision. */
    public boolean canCount() {
        return this != BACKREAD && this != CHECK;
    }

    /** As documents write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RatingRole> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
