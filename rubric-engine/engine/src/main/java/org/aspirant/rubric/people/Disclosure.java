package org.aspirant.rubric.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.aspirant.rubric.rating.CandidateId;

/**
 * Which groups may be shown beside each other and beside the total, so that nobody can work out a
 * figure for fewer than {@value #LEAST} candidates by adding figures and taking them from each
 * other.
 *
 * <p>A group under {@value #LEAST} is hidden. Then, for as long as sums and differences of what is
 * shown and of the total, of any number of columns together, come to a set of 1 to 9 candidates or
 * to the difference of two sets that are so few together, one of the groups that it takes is hidden
 * too: of a column in which something is hidden already, if there is one, the smallest. How they
 * are found is said at {@link Combinations}.
 *
 * <p>After L. Willenborg and T. de Waal (2001), Elements of Statistical Disclosure Control, on
 * primary and secondary suppression in linked tables.
 */
public final class Disclosure {

    /** Fewer candidates than this are not shown. */
    public static final int LEAST = 10;

    private final List<Grouping> groupings;
    private final BitSet[] shown;

    /** Of each candidate the number of the group in each column, like ones beside each other. */
    private final int[][] candidates;

    /** One group of one column. */
    private record Group(int column, int number, int size) {}

    private Disclosure(List<Grouping> groupings) {
        this.groupings = groupings;
        this.shown = new BitSet[groupings.size()];
        for (int at = 0; at < shown.length; at++) {
            shown[at] = new BitSet();
            int[] sizes = groupings.get(at).sizes();
            for (int group = 0; group < sizes.length; group++) {
                shown[at].set(group, showsTotal(sizes[group]));
            }
        }
        List<CandidateId> ids =
                groupings.isEmpty() ? List.of() : List.copyOf(groupings.get(0).members().keySet());
        this.candidates =
                ids.stream()
                        .map(id -> groupings.stream().mapToInt(g -> g.number(id)).toArray())
                        .toArray(int[][]::new);
    }

    /**
     * For columns that are shown together.
     *
     * @param groupings each of the same candidates
     */
    public static Disclosure of(List<Grouping> groupings) {
        var disclosure = new Disclosure(List.copyOf(groupings));
        boolean again = true;
        while (again) {
            again = disclosure.hidesMore();
        }
        return disclosure;
    }

    /** Whether there are enough candidates for their total to be shown. */
    public static boolean showsTotal(int candidates) {
        return candidates >= LEAST;
    }

    public boolean shows(String column, String group) {
        for (Grouping grouping : groupings) {
            if (grouping.column().equals(column)) {
                return shows(grouping, grouping.groups().indexOf(group));
            }
        }
        return false;
    }

    /**
     * Whether a group may be shown.
     *
     * @param grouping one of those that are shown together
     * @param group its number; −1: there is no such group, and it is not shown
     */
    public boolean shows(Grouping grouping, int group) {
        int column = groupings.indexOf(grouping);
        return column >= 0 && group >= 0 && shown[column].get(group);
    }

    /** Whether something had to be hidden because of what others say of it. */
    private boolean hidesMore() {
        List<Group> groups = groups();
        if (groups.isEmpty()) {
            return false;
        }
        List<Group> hidden = new ArrayList<>();
        for (BitSet sums : combinations(groups).aboutFew()) {
            List<Group> taken =
                    sums.stream().filter(at -> at < groups.size()).mapToObj(groups::get).toList();
            if (taken.stream().noneMatch(hidden::contains)) {
                Group next = first(taken.isEmpty() ? groups : taken);
                shown[next.column()].clear(next.number());
                hidden.add(next);
            }
        }
        return !hidden.isEmpty();
    }

    /** Those that are shown, from the smallest. */
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (int column = 0; column < shown.length; column++) {
            int at = column;
            int[] sizes = groupings.get(column).sizes();
            shown[column].stream().forEach(g -> groups.add(new Group(at, g, sizes[g])));
        }
        groups.sort(Comparator.comparing(Group::size));
        return groups;
    }

    private Group first(List<Group> groups) {
        return groups.stream()
                .filter(group -> hidesSome(group.column()))
                .findFirst()
                .orElse(groups.get(0));
    }

    private boolean hidesSome(int column) {
        return shown[column].cardinality() < groupings.get(column).groups().size();
    }

    /** The sums of these groups and, last, of all candidates. */
    private Combinations combinations(List<Group> groups) {
        int[][] known = Arrays.stream(candidates).map(this::known).toArray(int[][]::new);
        Arrays.sort(known, Arrays::compare);
        List<BitSet> sums = new ArrayList<>();
        IntStream.rangeClosed(0, groups.size()).forEach(at -> sums.add(new BitSet()));
        List<Integer> sizes = new ArrayList<>();
        for (int at = 0; at < known.length; at++) {
            int cell = sizes.size() - 1;
            if (at > 0 && Arrays.equals(known[at], known[at - 1])) {
                sizes.set(cell, sizes.get(cell) + 1);
                continue;
            }
            sizes.add(1);
            for (int sum = 0; sum < groups.size(); sum++) {
                Group group = groups.get(sum);
                sums.get(sum).set(cell + 1, known[at][group.column()] == group.number());
            }
            sums.get(groups.size()).set(cell + 1);
        }
        return new Combinations(sizes.stream().mapToInt(Integer::intValue).toArray(), sums, LEAST);
    }

    /** In each column which of the groups shown a candidate is in; −1: one of the hidden. */
    private int[] known(int[] candidate) {
        int[] known = new int[candidate.length];
        for (int column = 0; column < known.length; column++) {
            known[column] = shown[column].get(candidate[column]) ? candidate[column] : -1;
        }
        return known;
    }
}
