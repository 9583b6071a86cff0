package org.aspirant.rubric.people;

import java.util.BitSet;
import java.util.List;
import org.aspirant.rubric.rating.CandidateId;

/**
 * Which groups may be shown beside each other and beside the total, so that nobody can work out a
 * figure for fewer than {@value #LEAST} candidates by taking figures from each other.
 *
 * <p>A group under {@value #LEAST} is hidden, and as many of the next smallest of its column as it
 * takes for the hidden ones to have {@value #LEAST} members together: that is all that the total
 * less the shown groups says of them. Two columns say more. For groups J of one column, the groups
 * of the other that have a member in J contain J, and the difference can be worked out; where it is
 * of 1 to 9 candidates, the smallest group in it is hidden too. Every set that sums and differences
 * of two columns give is a union of such differences and whole groups, so for two columns nothing
 * is left. Sets J are gone through all for columns of up to {@value #EVERY} groups, and singly and
 * in pairs for more; three columns at a time are not.
 *
 * <p>After L. Willenborg and T. de Waal (2001), Elements of Statistical Disclosure Control, on
 * primary and secondary suppression in linked tables.
 */
public final class Disclosure {

    /** Fewer candidates than this are not shown. */
    public static final int LEAST = 10;

    private static final int EVERY = 12;

    private final List<Grouping> groupings;
    private final BitSet[] shown;

    private Disclosure(List<Grouping> groupings) {
        this.groupings = groupings;
        this.shown = new BitSet[groupings.size()];
        for (int at = 0; at < shown.length; at++) {
            shown[at] = apart(groupings.get(at).sizes());
        }
    }

    /**
     * For columns that are shown together.
     *
     * @param groupings each of the same candidates
     */
    public static Disclosure of(List<Grouping> groupings) {
        var disclosure = new Disclosure(List.copyOf(groupings));
        disclosure.hideDifferences();
        return disclosure;
    }

    /** Whether there are enough candidates for their total to be shown. */
    public static boolean showsTotal(int candidates) {
        return candidates >= LEAST;
    }

    /**
     * Which parts of one whole may be shown, if nothing else parts it.
     *
     * @param sizes how many candidates each part has
     */
    public static BitSet apart(int... sizes) {
        var shown = new BitSet();
        for (int at = 0; at < sizes.length; at++) {
            shown.set(at, sizes[at] >= LEAST);
        }
        complete(shown, sizes);
        return shown;
    }

    public boolean shows(String column, String group) {
        for (int at = 0; at < shown.length; at++) {
            if (groupings.get(at).column().equals(column)) {
                int number = groupings.get(at).groups().indexOf(group);
                return number >= 0 && shown[at].get(number);
            }
        }
        return false;
    }

    /** Hides more until the hidden ones have enough members together, or there are no more. */
    private static void complete(BitSet shown, int[] sizes) {
        int hidden = 0;
        for (int at = 0; at < sizes.length; at++) {
            hidden += shown.get(at) ? 0 : sizes[at];
        }
        while (hidden > 0 && hidden < LEAST && !shown.isEmpty()) {
            int next = smallest(shown, sizes);
            shown.clear(next);
            hidden += sizes[next];
        }
    }

    private static int smallest(BitSet among, int[] sizes) {
        return among.stream()
                .reduce((one, other) -> sizes[other] < sizes[one] ? other : one)
                .orElse(-1);
    }

    private void hideDifferences() {
        boolean again = true;
        while (again) {
            again = false;
            for (int inner = 0; inner < shown.length; inner++) {
                for (int outer = 0; outer < shown.length; outer++) {
                    again |= inner != outer && hidesOne(inner, outer);
                }
            }
        }
    }

    /** Whether something had to be hidden because of a difference of these two columns. */
    private boolean hidesOne(int inner, int outer) {
        var pair = new LinkedColumns(known(inner), known(outer));
        for (BitSet set : pair.setsOfInner(EVERY)) {
            int difference = pair.difference(set);
            if (difference > 0 && difference < LEAST) {
                hide(inner, outer, pair, set);
                return true;
            }
        }
        return false;
    }

    private void hide(int inner, int outer, LinkedColumns pair, BitSet set) {
        if (!hideSmallest(inner, set) && !hideSmallest(outer, pair.around(set))) {
            var all = new BitSet();
            all.set(
                    0,
                    Math.max(
                            groupings.get(inner).groups().size(),
                            groupings.get(outer).groups().size()));
            if (!hideSmallest(inner, all) && !hideSmallest(outer, all)) {
                throw new IllegalStateException("nothing is shown and a difference is left");
            }
        }
    }

    private boolean hideSmallest(int column, BitSet of) {
        var among = (BitSet) shown[column].clone();
        among.and(of);
        int[] sizes = groupings.get(column).sizes();
        int next = smallest(among, sizes);
        if (next < 0) {
            return false;
        }
        shown[column].clear(next);
        complete(shown[column], sizes);
        return true;
    }

    /**
     * Of each candidate, what can be known of the group in this column: which of those shown, or
     * that it is one of the hidden, which share the number after the last.
     */
    private int[] known(int column) {
        Grouping grouping = groupings.get(column);
        List<CandidateId> candidates = List.copyOf(groupings.get(0).members().keySet());
        return candidates.stream()
                .mapToInt(
                        candidate -> {
                            int group = grouping.number(candidate);
                            return shown[column].get(group) ? group : grouping.groups().size();
                        })
                .toArray();
    }
}
