package org.aspirant.rubric.people;

import java.util.ArrayList;
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

    private static final String BESIDE = " \u00d7 ";

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
        return by(List.of(column), candidates);
    }

    /**
     * Parts candidates by all of some columns: together are those of whom each says the same.
     *
     * @param by some of {@link #columns}, which its column and groups are named after
     * @throws IllegalArgumentException if there is no such column
     */
    public Grouping by(List<String> by, Collection<CandidateId> candidates) {
        for (String column : by) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(
                        "there is no column " + column + " in " + columns);
            }
        }
        Map<CandidateId, List<String>> said = new LinkedHashMap<>();
        SortedMap<List<String>, Integer> numbers = new TreeMap<>(People::inOrder);
        for (CandidateId candidate : candidates) {
            var values = by.stream().map(c -> value(candidate, c).orElse(Grouping.UNSAID)).toList();
            said.put(candidate, values);
            numbers.put(values, 0);
        }
        List<String> groups = new ArrayList<>();
        numbers.replaceAll(
                (values, none) -> {
                    groups.add(String.join(BESIDE, values));
                    return groups.size() - 1;
                });
        Map<CandidateId, Integer> members = new LinkedHashMap<>();
        said.forEach((candidate, values) -> members.put(candidate, numbers.get(values)));
        return new Grouping(String.join(BESIDE, by), groups, members);
    }

    /** What is not said goes last. */
    private static int inOrder(List<String> one, List<String> other) {
        for (int at = 0; at < one.size(); at++) {
            boolean unsaid = one.get(at).equals(Grouping.UNSAID);
            if (unsaid != other.get(at).equals(Grouping.UNSAID)) {
                return unsaid ? 1 : -1;
            }
            int order = one.get(at).compareTo(other.get(at));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
