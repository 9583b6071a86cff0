package org.aspirant.academy.cohort;

import java.util.List;

/**
 * A reason without its writer.
 *
 * @param letter A, B, … Z, AA, AB …: what to call it by at this place, and nowhere else
 * @param own whether the reader wrote it
 */
public record Reason(String letter, String text, boolean own) {

    /**
     * Reasons for one option.
     *
     * @param taken the option, or all the characters that were picked together
     * @param reasons by letter
     */
    public record Group(List<String> taken, List<Reason> reasons) {

        public Group {
            taken = List.copyOf(taken);
            reasons = List.copyOf(reasons);
        }
    }
}
