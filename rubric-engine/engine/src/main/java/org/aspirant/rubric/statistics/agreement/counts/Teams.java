package org.aspirant.rubric.statistics.agreement.counts;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing for each list of assessors who rated a unit together. Ids of assessors are much alike:
 * sums of their hashes would be too, so these are spread.
 */
final class Teams<T> {

    private static final int FIRST_SLOTS = 1 << 6;

    /** An odd number with no pattern in its bits. */
    private static final int SPREAD = 0x9e3779b1;

    private final Function<String[], T> making;

    /** With open addressing; at most half are taken. */
    private @Nullable Slot<T>[] slots = slots(FIRST_SLOTS);

    private int taken;

    private static final class Slot<T> {

        private final String[] readers;
        private final int hash;
        private final T team;

        Slot(String[] readers, int hash, T team) {
            this.readers = readers;
            this.hash = hash;
            this.team = team;
        }
    }

    /** None yet; each is made when it is first asked for. */
    Teams(Function<String[], T> making) {
        this.making = making;
    }

    /** What there is for these, in this order. */
    T of(String[] readers) {
        int hash = readers.length;
        for (String reader : readers) {
            hash = (Integer.rotateLeft(hash, 15) ^ reader.hashCode()) * SPREAD;
        }
        int at = place(hash, readers);
        Slot<T> found = slots[at];
        if (found != null) {
            return found.team;
        }
        String[] own = readers.clone();
        var made = new Slot<>(own, hash, making.apply(own));
        slots[at] = made;
        if (++taken > slots.length / 2) {
            spread();
        }
        return made.team;
    }

    private int place(int hash, String[] readers) {
        int at = (hash ^ (hash >>> 16)) & (slots.length - 1);
        for (Slot<T> slot = slots[at]; slot != null; slot = slots[at]) {
            if (slot.hash == hash && Arrays.equals(slot.readers, readers)) {
                return at;
            }
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private void spread() {
        @Nullable Slot<T>[] before = slots;
        slots = slots(before.length * 2);
        for (Slot<T> slot : before) {
            if (slot != null) {
                slots[place(slot.hash, slot.readers)] = slot;
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable Slot<T>[] slots(int count) {
        return new Slot[count];
    }
}
