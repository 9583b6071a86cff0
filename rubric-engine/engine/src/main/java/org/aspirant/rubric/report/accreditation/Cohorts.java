package org.aspirant.rubric.report.accreditation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aspirant.rubric.people.Disclosure;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.scoring.Decision;

/**
 * Decisions by cycle, and within a cycle by program and site. Candidates of whom no cycle is known
 * belong to none.
 */
final class Cohorts {

    static final String CYCLE = "cycle";
    private static final List<String> WITHIN = List.of("program", "site");

    private final Map<String, Map<List<String>, List<Decision>>> cohorts = new TreeMap<>();
    private final Set<List<String>> groups = new TreeSet<>(Cohorts::inOrder);
    private final Map<String, Set<List<String>>> shown = new LinkedHashMap<>();
    private final List<String> within;
    private int left;

    Cohorts(People people, List<Decision> decisions) {
        this.within = WITHIN.stream().filter(people.columns()::contains).toList();
        for (Decision decision : decisions) {
            var cycle = people.value(decision.candidate(), CYCLE);
            if (cycle.isEmpty()) {
                left++;
                continue;
            }
            List<String> group = new ArrayList<>();
            within.forEach(
                    column ->
                            group.add(
                                    people.value(decision.candidate(), column)
                                            .orElse("(not said)")));
            groups.add(group);
            cohorts.computeIfAbsent(cycle.get(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(group, key -> new ArrayList<>())
                    .add(decision);
        }
        cohorts.forEach((cycle, each) -> shown.put(cycle, shown(each)));
    }

    private static int inOrder(List<String> one, List<String> other) {
        return String.join("\u0000", one).compareTo(String.join("\u0000", other));
    }

    private static Set<List<String>> shown(Map<List<String>, List<Decision>> cycle) {
        List<List<String>> names = List.copyOf(cycle.keySet());
        int[] sizes = cycle.values().stream().mapToInt(List::size).toArray();
        BitSet apart = Disclosure.apart(sizes);
        Set<List<String>> shown = new HashSet<>();
        apart.stream().forEach(at -> shown.add(names.get(at)));
        return shown;
    }

    /** Ascending. */
    List<String> cycles() {
        return List.copyOf(cohorts.keySet());
    }

    /** Columns that part a cycle: those of program and site that the people file has. */
    List<String> within() {
        return within;
    }

    /** What the columns say, each combination that a candidate of some cycle has. */
    List<List<String>> groups() {
        return List.copyOf(groups);
    }

    /** How many decisions are of no cycle. */
    int left() {
        return left;
    }

    List<Decision> of(String cycle) {
        return cohorts.getOrDefault(cycle, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    List<Decision> of(String cycle, List<String> group) {
        return cohorts.getOrDefault(cycle, Map.of()).getOrDefault(group, List.of());
    }

    boolean shows(String cycle) {
        return Disclosure.showsTotal(of(cycle).size());
    }

    boolean shows(String cycle, List<String> group) {
        return shown.getOrDefault(cycle, Set.of()).contains(group);
    }

    Set<CandidateId> candidates(String cycle) {
        Set<CandidateId> candidates = new HashSet<>();
        of(cycle).forEach(decision -> candidates.add(decision.candidate()));
        return candidates;
    }
}
