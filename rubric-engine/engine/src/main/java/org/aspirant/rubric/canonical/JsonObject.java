package org.aspirant.rubric.canonical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object under construction; its members come out in the order of RFC 8785 whatever the
 * order they went in.
 */
public final class JsonObject {

    private final SortedMap<String, @Nullable Object> members = new TreeMap<>();

    /**
     * Adds a member, or replaces the one of that name.
     *
     * @param value null, a Boolean, a String, a whole or binary number, an {@link
     *     org.aspirant.rubric.exact.Exact}, a {@link JsonObject} or an {@link Iterable} of these
     */
    public JsonObject with(String name, @Nullable Object value) {
        members.put(name, value instanceof Iterable<?> values ? copy(values) : value);
        return this;
    }

    /** Leaves the member out if there is no value, where {@link #with} would write null. */
    public JsonObject withIfPresent(String name, @Nullable Object value) {
        return value == null ? this : with(name, value);
    }

    SortedMap<String, @Nullable Object> members() {
        return Collections.unmodifiableSortedMap(members);
    }

    private static List<@Nullable Object> copy(Iterable<?> values) {
        List<@Nullable Object> copy = new ArrayList<>();
        values.forEach(copy::add);
        return Collections.unmodifiableList(copy);
    }
}
