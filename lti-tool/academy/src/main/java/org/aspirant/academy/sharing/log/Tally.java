package org.aspirant.academy.sharing.log;

import java.util.List;

/**
 * The proof that nothing was dropped: every comment that was sent is either published in full or
 * redacted with a reason. There is no tally that does not add up.
 *
 * @param submitted how many were sent
 * @param published how many can be read in full
 * @param partlyHidden how many can be read but for some words
 * @param hidden how many have a mark in place of all their words
 * @param erased how many have lost their words because the writer has been erased
 */
public record Tally(int submitted, int published, int partlyHidden, int hidden, int erased) {

    public Tally {
        if (submitted != published + partlyHidden + hidden + erased) {
            throw new IllegalArgumentException(
                    "sent "
                            + submitted
                            + ", but published "
                            + published
                            + " and redacted "
                            + (partlyHidden + hidden + erased));
        }
    }

    static Tally of(int submitted, List<PublishedLog.Entry> entries) {
        return new Tally(
                submitted,
                count(entries, PublishedLog.State.PUBLISHED),
                count(entries, PublishedLog.State.PARTLY_HIDDEN),
                count(entries, PublishedLog.State.HIDDEN),
                count(entries, PublishedLog.State.ERASED));
    }

    private static int count(List<PublishedLog.Entry> entries, PublishedLog.State state) {
        return (int) entries.stream().filter(entry -> entry.state() == state).count();
    }

    /** How many are not published in full; each of them says why. */
    public int redacted() {
        return partlyHidden + hidden + erased;
    }
}
