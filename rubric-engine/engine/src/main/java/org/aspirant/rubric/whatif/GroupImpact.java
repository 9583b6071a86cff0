package org.aspirant.rubric.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.people.Disclosure;
import org.aspirant.rubric.people.Grouping;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.rating.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario makes of one group.
 *
 * <p>Groups are of those who are decided under every scenario compared, so that no two scenarios
 * give away who was added; and what {@link Disclosure} hides is null.
 *
 * @param counts null: hidden, because of this or another group under {@value Disclosure#LEAST}
 * @param ratio the group's pass rate over that of the largest group of its column; null where one
 *     of the two is hidden, or nobody of the largest passes
 */
public record GroupImpact(
        String column,
        String group,
        String scenario,
        @Nullable Counts counts,
        @Nullable Exact ratio) {

    /**
     * Of one group.
     *
     * @param decided at least {@value Disclosure#LEAST}
     */
    public record Counts(int decided, int passed, int toPass, int toFail) {

        public Exact passRate() {
            return Exact.of(passed, decided);
        }
    }

    /** Who is decided under all of these. */
    public static Set<CandidateId> decidedThroughout(List<Scenario> scenarios) {
        Set<CandidateId> decided = new LinkedHashSet<>(scenarios.get(0).outcome().decided());
        scenarios.forEach(scenario -> decided.retainAll(scenario.outcome().decided()));
        return decided;
    }

    /**
     * Every group under every scenario, by column, group and scenario.
     *
     * @param columns of the people that are looked at together
     * @param scenarios the first is what the others are compared with
     */
    public static List<GroupImpact> of(
            People people, List<String> columns, List<Scenario> scenarios) {
        var decided = decidedThroughout(scenarios);
        var groupings = columns.stream().map(column -> people.by(column, decided)).toList();
        var disclosure = Disclosure.of(groupings);
        List<GroupImpact> impacts = new ArrayList<>();
        for (Grouping grouping : groupings) {
            int largest = largest(grouping.sizes());
            for (int group = 0; group < grouping.groups().size(); group++) {
                for (Scenario scenario : scenarios) {
                    var counts = shown(grouping, group, scenario, disclosure);
                    var reference = shown(grouping, largest, scenario, disclosure);
                    impacts.add(
                            new GroupImpact(
                                    grouping.column(),
                                    grouping.groups().get(group),
                                    scenario.name(),
                                    counts,
                                    ratio(counts, reference).orElse(null)));
                }
            }
        }
        return impacts;
    }

    private static Optional<Exact> ratio(@Nullable Counts group, @Nullable Counts largest) {
        return group == null || largest == null || largest.passed() == 0
                ? Optional.empty()
                : Optional.of(group.passRate().dividedBy(largest.passRate()));
    }

    private static int largest(int[] sizes) {
        int largest = 0;
        for (int at = 1; at < sizes.length; at++) {
            largest = sizes[at] > sizes[largest] ? at : largest;
        }
        return largest;
    }

    private static @Nullable Counts shown(
            Grouping grouping, int group, Scenario scenario, Disclosure disclosure) {
        if (!disclosure.shows(grouping.column(), grouping.groups().get(group))) {
            return null;
        }
        var flips = scenario.outcome().flips();
        return new Counts(
                grouping.sizes()[group],
                members(grouping, group, scenario.outcome().passed()),
                members(grouping, group, flips.toPass()),
                members(grouping, group, flips.toFail()));
    }

    private static int members(Grouping grouping, int group, Iterable<CandidateId> candidates) {
        int count = 0;
        for (CandidateId candidate : candidates) {
            Integer number = grouping.members().get(candidate);
            count += number != null && number == group ? 1 : 0;
        }
        return count;
    }
}
