package org.aspirant.rubric.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aspirant.rubric.rating.CandidateId;

/**
 * Candidates and what each column of a people file says of them: groups, cycle, program, site.
 *
 * @param columns in the order of the file, without {@code candidate}
 * @param values of each candidate, one a column; an empty one says nothing
 */
public record People(List<String> columns, Map<CandidateId, List<String>> values) {

    public People {
        columns = List.copyOf(columns);
        values = Map.copyOf(values);
    }

    /** What a column says of a candidate; empty if it says nothing, or the file has no such row. */
    public Optional<String> value(CandidateId candidate, String column) {
        int at = columns.indexOf(column);
        return at < 0
                ? Optional.empty()
                : Optional.ofNullable(values.get(candidate))
                        .map(row -> row.get(at))
                        .filter(value -> !value.isEmpty());
    }

    /**
     * Parts candidates by a column.
     *
     * @param column one of {@link #columns}
     * @throws IllegalArgumentException if there is no such column
     */
    public Grouping by(String column, Collection<CandidateId> candidates) {
        if (!columns.contains(column)) {
            throw new IllegalArgumentException("there is no column " + column + " in " + columns);
        }
        SortedMap<String, Integer> named = new TreeMap<>();
        candidates.forEach(c -> value(c, column).ifPresent(group -> named.put(group, 0)));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        named.keySet().forEach(group -> numbers.put(group, numbers.size()));
        Map<CandidateId, Integer> members = new LinkedHashMap<>();
        for (CandidateId candidate : candidates) {
            String group = value(candidate, column).orElse(Grouping.UNSAID);
            members.put(candidate, numbers.computeIfAbsent(group, added -> numbers.size()));
        }
        return new Grouping(column, List.copyOf(numbers.keySet()), members);
    }
}
