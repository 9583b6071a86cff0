package org.aspirant.academy.submission;

import java.util.Locale;
import org.aspirant.academy.Opaque;

/**
 * What one candidate handed in for one activity.
 *
 * @param value opaque: 1 to 255 visible characters, compared as they are
 */
public record SubmissionId(String value) {

    public SubmissionId {
        Opaque.check("SubmissionId", value);
    }

    /** A new id that nobody can guess. */
    public static SubmissionId fresh() {
        return new SubmissionId(Opaque.fresh());
    }

    /** A short label to speak of it by, which gives nobody away: {@code K7M-2QX}. */
    public String label() {
        String letters =
                (value.replaceAll("[^A-Za-z0-9]", "") + "xxxxxx")
                        .substring(0, 6)
                        .toUpperCase(Locale.ROOT);
        return letters.substring(0, 3) + "-" + letters.substring(3);
    }

    @Override
    public String toString() {
        return value;
    }
}
