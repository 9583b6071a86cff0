package org.aspirant.rubric.people;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.rubric.rating.CandidateId;

/**
 * Candidates parted by one column: each is in exactly one group.
 *
 * @param groups by name, and last, if there are any, those of whom the column says nothing
 * @param members the number of each candidate's group
 */
public record Grouping(String column, List<String> groups, Map<CandidateId, Integer> members) {

    /** The group of those of whom a column says nothing. */
    public static final String UNSAID = "(not said)";

    public Grouping {
        groups = List.copyOf(groups);
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** How many candidates each group has, in the order of the groups. */
    public int[] sizes() {
        int[] sizes = new int[groups.size()];
        members.values().forEach(group -> sizes[group]++);
        return sizes;
    }

    /** The same groups, some of them perhaps without anybody, of some of the candidates. */
    public Grouping among(Set<CandidateId> candidates) {
        Map<CandidateId, Integer> kept = new LinkedHashMap<>(members);
        kept.keySet().retainAll(candidates);
        return new Grouping(column, groups, kept);
    }

    /**
     * The number of a candidate's group.
     *
     * @throws IllegalArgumentException if the candidate was not parted
     */
    public int number(CandidateId candidate) {
        Integer group = members.get(candidate);
        if (group == null) {
            throw new IllegalArgumentException("the candidate is in no group of " + column);
        }
        return group;
    }
}
