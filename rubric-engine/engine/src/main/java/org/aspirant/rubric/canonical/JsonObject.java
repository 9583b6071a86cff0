package org.aspirant.rubric.canonical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object under construction; its members come out in the order of RFC 8785 whatever the
 * order they went in.
 */
public final class JsonObject {

    private String[] names = new String[8];
    private @Nullable Object[] values = new @Nullable Object[8];
    private int size;

    /**
     * Adds a member, or replaces the one of that name.
     *
     * @param value null, a Boolean, a String, a whole or binary number, an {@link
     *     org.aspirant.rubric.exact.Exact}, a {@link JsonObject} or an {@link Iterable} of these
     */
    public JsonObject with(String name, @Nullable Object value) {
        int at = Arrays.binarySearch(names, 0, size, name);
        if (at < 0) {
            at = -at - 1;
            makeRoom(at);
            names[at] = name;
        }
        values[at] = value instanceof Iterable<?> several ? copy(several) : value;
        return this;
    }

    /** Leaves the member out if there is no value, where {@link #with} would write null. */
    public JsonObject withIfPresent(String name, @Nullable Object value) {
        return value == null ? this : with(name, value);
    }

    private void makeRoom(int at) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        System.arraycopy(names, at, names, at + 1, size - at);
        System.arraycopy(values, at, values, at + 1, size - at);
        size++;
    }

    int size() {
        return size;
    }

    /** The name of a member, by its place. */
    String name(int at) {
        return names[at];
    }

    @Nullable Object value(int at) {
        return values[at];
    }

    private static List<@Nullable Object> copy(Iterable<?> values) {
        List<@Nullable Object> copy = new ArrayList<>();
        values.forEach(copy::add);
        return Collections.unmodifiableList(copy);
    }
}
