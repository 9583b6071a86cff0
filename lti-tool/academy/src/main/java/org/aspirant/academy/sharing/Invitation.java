package org.aspirant.academy.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.aspirant.academy.people.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * The groups that were invited, named before anybody has said a word and never changed: who was
 * asked and said nothing shows as much as who spoke.
 *
 * @param known in the order of the form
 * @param own how many groups the instructor named in words of their own
 * @param ownNames those names, one a line, under the key of who wrote them; null exactly when there
 *     are none
 */
public record Invitation(List<KnownGroup> known, int own, @Nullable TextRef ownNames) {

    /** The most groups that an instructor names in words of their own. */
    public static final int MOST_OWN = 8;

    private static final String OWN = "own-";

    public Invitation {
        known = List.copyOf(known);
        if (own < 0 || own > MOST_OWN || (own == 0) != (ownNames == null)) {
            throw new IllegalArgumentException(own + " groups of one's own");
        }
    }

    /** The key of each group, as comments carry it; empty where no group was named. */
    public List<String> keys() {
        var keys = new ArrayList<String>();
        known.forEach(group -> keys.add(group.name()));
        IntStream.rangeClosed(1, own).forEach(number -> keys.add(OWN + number));
        return keys;
    }

    /** The number of a group named in the instructor's words, from 1; empty for another key. */
    public static OptionalInt ownNumber(String key) {
        return key.startsWith(OWN)
                ? OptionalInt.of(Integer.parseInt(key.substring(OWN.length())))
                : OptionalInt.empty();
    }
}
