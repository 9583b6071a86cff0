package org.aspirant.rubric.statistics.severity;

import java.util.List;
import org.aspirant.rubric.table.Ids;

/** Names in a sentence: a few of them, and how many more there are. */
final class Names {

    private static final int MOST = 5;

    private Names() {}

    static String some(Ids ids, List<Integer> numbers) {
        return some(numbers.stream().map(ids::id).toList());
    }

    static String some(List<String> names) {
        String few = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? few + " and " + (names.size() - MOST) + " others" : few;
    }
}
