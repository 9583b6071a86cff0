package org.aspirant.rubric.exchange;

import java.util.List;

/**
 * A foreign document.
 *
 * @param text the whole of it
 * @param lost what of ours the format has no place for, one sentence each
 */
public record Exported(String text, List<String> lost) {

    public Exported {
        lost = List.copyOf(lost);
    }
}
