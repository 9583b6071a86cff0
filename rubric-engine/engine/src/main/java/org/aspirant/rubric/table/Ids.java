package org.aspirant.rubric.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Ids numbered from 0 in the order in which they first appear. */
public final class Ids {

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of an id, a new one if it has none yet. */
    int number(String id) {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        ids.add(id);
        numbers.put(id, ids.size() - 1);
        return ids.size() - 1;
    }

    /** The number of an id that has one. */
    public OptionalInt of(String id) {
        Integer known = numbers.get(id);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /**
     * The id with this number.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public String id(int number) {
        return ids.get(number);
    }

    public int size() {
        return ids.size();
    }

    /** All of them, by their numbers. */
    public List<String> all() {
        return Collections.unmodifiableList(ids);
    }

    /** Only the ids that the column names, in the same order; the column is renumbered in place. */
    Ids namedIn(int[] column) {
        boolean[] named = new boolean[size()];
        for (int number : column) {
            named[number] = true;
        }
        Ids kept = new Ids();
        int[] renumbered = new int[size()];
        for (int number = 0; number < named.length; number++) {
            if (named[number]) {
                renumbered[number] = kept.number(id(number));
            }
        }
        if (kept.size() == size()) {
            return this;
        }
        for (int row = 0; row < column.length; row++) {
            column[row] = renumbered[column[row]];
        }
        return kept;
    }
}
