package org.aspirant.rubric.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values numbered from 0 in the order in which they first appear. */
final class Numbered<T> {

    private final List<T> values = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();

    /** The number of a value, a new one if it has none yet. */
    int number(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        values.add(value);
        numbers.put(value, values.size() - 1);
        return values.size() - 1;
    }

    T value(int number) {
        return values.get(number);
    }

    /** All of them, by their numbers. */
    List<T> values() {
        return Collections.unmodifiableList(values);
    }

    int size() {
        return values.size();
    }
}
