package org.aspirant.rubric.statistics.agreement.figure;

import java.util.Locale;

/** How much two ratings count as agreeing that are not equal. */
public enum Weighting {
    /** Not at all. */
    UNWEIGHTED,
    /** 1 − |d| ∕ range, d the difference of the levels' values. */
    LINEAR,
    /** 1 − d² ∕ range². */
    QUADRATIC;

    /** As documents write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
