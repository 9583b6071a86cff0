package org.aspirant.academy.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.simulation.Decision;

/**
 * Counts the decisions made at one place and keeps back what would tell of few; {@linkplain
 * org.aspirant.academy.cohort the package} says why.
 *
 * @param minN the least number of people who are told of together
 */
record Suppression(int minN) {

    /** Those who are counted at a place: the first of all who came, in whole groups. */
    <T> List<T> counted(List<T> inOrderOfHandingIn) {
        int people = inOrderOfHandingIn.size() / minN * minN;
        return List.copyOf(inOrderOfHandingIn.subList(0, people));
    }

    /**
     * The figures of a place.
     *
     * @param counted the decisions of those who are counted, one a person
     * @param options all options of the place, in the author's order
     */
    Count count(List<Decision> counted, List<String> options) {
        if (counted.isEmpty()) {
            return new Count.TooFew();
        }
        Map<String, Share> shares = shares(counted, options);
        Set<String> untold = untold(shares, counted.size());
        var lines = new ArrayList<Count.Line>();
        shares.forEach(
                (option, share) ->
                        lines.add(
                                new Count.Line(
                                        option,
                                        untold.contains(option)
                                                ? Optional.empty()
                                                : Optional.of(share))));
        return new Count.Counted(counted.size(), lines);
    }

    private static Map<String, Share> shares(List<Decision> decisions, List<String> options) {
        var shares = new LinkedHashMap<String, Share>();
        for (String option : options) {
            int offered = 0;
            int taken = 0;
            for (Decision decision : decisions) {
                offered += decision.offered().contains(option) ? 1 : 0;
                taken += decision.taken().contains(option) ? 1 : 0;
            }
            if (offered > 0) {
                shares.put(option, new Share(taken, offered));
            }
        }
        return shares;
    }

    /** The options whose figures tell of few, and one more where subtraction would give it away. */
    private Set<String> untold(Map<String, Share> shares, int people) {
        var untold = new HashSet<String>();
        shares.forEach(
                (option, share) -> {
                    if (isFew(share.offered()) || isFew(people - share.offered())) {
                        untold.add(option);
                    }
                });
        if (untold.size() == 1) {
            shares.keySet().stream()
                    .filter(option -> !untold.contains(option))
                    .min(Comparator.comparing(option -> taken(shares, option)))
                    .ifPresent(untold::add);
        }
        return untold;
    }

    private static int taken(Map<String, Share> shares, String option) {
        return Optional.ofNullable(shares.get(option)).orElseThrow().taken();
    }

    private boolean isFew(int people) {
        return people > 0 && people < minN;
    }
}
