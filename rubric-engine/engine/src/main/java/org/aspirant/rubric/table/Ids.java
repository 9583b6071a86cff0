package org.aspirant.rubric.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** Ids numbered from 0 in the order in which they first appear. Not for several threads. */
public final class Ids {

    private static final int FREE = -1;
    private static final int SPREAD = 0x9e3779b9;

    private final List<String> ids = new ArrayList<>();

    /** Numbers by the hash of their id, with open addressing; at most half are taken. */
    private int[] slots = {FREE, FREE};

    /** The number of an id, a new one if it has none yet. */
    public int number(String id) {
        int slot = slot(id);
        return slots[slot] == FREE ? take(slot, id) : slots[slot];
    }

    /**
     * As {@link #number(String)}, of a piece of a longer text; only a new id is copied out of it.
     */
    public int number(char[] text, int offset, int length) {
        int hash = 0;
        for (int at = offset; at < offset + length; at++) {
            hash = 31 * hash + text[at];
        }
        int slot = first(hash);
        while (slots[slot] != FREE && !isAt(ids.get(slots[slot]), text, offset, length)) {
            slot = next(slot);
        }
        return slots[slot] == FREE ? take(slot, new String(text, offset, length)) : slots[slot];
    }

    private static boolean isAt(String id, char[] text, int offset, int length) {
        if (id.length() != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (id.charAt(at) != text[offset + at]) {
                return false;
            }
        }
        return true;
    }

    /** The slot of an id, or the free one that it can have. */
    private int slot(String id) {
        int slot = first(id.hashCode());
        while (slots[slot] != FREE && !ids.get(slots[slot]).equals(id)) {
            slot = next(slot);
        }
        return slot;
    }

    private int first(int hash) {
        return (hash * SPREAD) >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private int take(int slot, String id) {
        int number = ids.size();
        ids.add(id);
        slots[slot] = number;
        if (ids.size() * 2 > slots.length) {
            slots = new int[slots.length * 2];
            Arrays.fill(slots, FREE);
            for (int each = 0; each < ids.size(); each++) {
                slots[slot(ids.get(each))] = each;
            }
        }
        return number;
    }

    /** The number of an id that has one. */
    public OptionalInt of(String id) {
        int number = slots[slot(id)];
        return number == FREE ? OptionalInt.empty() : OptionalInt.of(number);
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
