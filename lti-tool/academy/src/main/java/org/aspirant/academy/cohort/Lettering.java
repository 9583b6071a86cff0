package org.aspirant.academy.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.rubric.canonical.ContentHash;

/**
 * Puts reasons of one place into an order that says nothing, and letters them.
 *
 * <p>The order is that of SHA-256 over the activity, the place and the random id under which a
 * reason is kept. It stays the same whoever looks and whenever; it has nothing to do with names,
 * with the order of handing in, or with the order at another place, where the same person's reason
 * has another id. So a letter cannot be followed from one decision to the next.
 */
record Lettering(ActivityKey activity, String place) {

    /**
     * A reason that may be shown.
     *
     * @param textId under which it is kept; no page shows it
     * @param taken what it argues for
     */
    record Written(String textId, List<String> taken, String text, boolean own) {}

    /**
     * The reasons by what they argue for.
     *
     * @param taken what was taken, in the order wanted of the groups
     * @param atLeast groups with fewer reasons are left out
     */
    List<Reason.Group> lettered(List<Written> reasons, List<List<String>> taken, int atLeast) {
        Map<List<String>, List<Written>> groups = new LinkedHashMap<>();
        taken.forEach(one -> groups.put(one, new ArrayList<>()));
        reasons.stream()
                .sorted(Comparator.comparing(this::order))
                .forEach(
                        one ->
                                groups.computeIfAbsent(one.taken(), it -> new ArrayList<>())
                                        .add(one));
        groups.values().removeIf(group -> group.size() < atLeast);
        var lettered = new ArrayList<Reason.Group>();
        int shown = 0;
        for (Map.Entry<List<String>, List<Written>> group : groups.entrySet()) {
            var all = new ArrayList<Reason>();
            for (Written one : group.getValue()) {
                all.add(new Reason(letter(shown), one.text(), one.own()));
                shown++;
            }
            lettered.add(new Reason.Group(group.getKey(), all));
        }
        return lettered;
    }

    private String order(Written reason) {
        return ContentHash.of(
                        String.join(
                                "\n",
                                activity.organization().value(),
                                activity.courseKey().course().value(),
                                activity.activity().value(),
                                place,
                                reason.textId()))
                .hex();
    }

    /** Counted as columns of a spreadsheet are: A to Z, then AA. */
    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
