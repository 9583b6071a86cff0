package org.aspirant.rubric.report.accreditation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aspirant.rubric.people.Disclosure;
import org.aspirant.rubric.people.Grouping;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.report.results.DecisionsReport;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.statistics.equity.ComparingGroups;
import org.aspirant.rubric.statistics.equity.GroupEquity;

/**
 * Who was decided on, by cycle; within a cycle by program and site; and by the columns that are
 * compared, within a cycle and over all. What of these may be shown is looked at together, for the
 * pack shows all of them. Candidates of whom no cycle is known belong to none.
 */
final class Cohorts {

    static final String CYCLE = "cycle";
    static final List<String> WITHIN = List.of("program", "site");

    private final People people;
    private final List<String> within;
    private final Map<String, List<Decided>> cycles = new TreeMap<>();
    private final Map<String, Map<List<String>, List<Decided>>> cells = new HashMap<>();
    private final Grouping byCycle;
    private final Grouping byCell;
    private final Map<String, Compared> compared = new LinkedHashMap<>();
    private final Disclosure disclosure;
    private final int left;

    /** A column that groups are compared by. */
    private record Compared(Grouping overAll, Grouping withinCycles) {}

    /**
     * Parts them.
     *
     * @param columns that groups are compared by
     */
    Cohorts(People people, List<String> columns, List<Decision> decisions) {
        this.people = people;
        this.within = WITHIN.stream().filter(people.columns()::contains).toList();
        int unknown = 0;
        for (Decision decision : decisions) {
            var cycle = people.value(decision.candidate(), CYCLE);
            cycle.ifPresent(
                    known ->
                            cycles.computeIfAbsent(known, key -> new ArrayList<>())
                                    .addAll(DecisionsReport.decided(List.of(decision))));
            unknown += cycle.isEmpty() ? 1 : 0;
        }
        this.left = unknown;
        cycles.forEach(
                (cycle, all) ->
                        cells.put(cycle, all.stream().collect(Collectors.groupingBy(this::group))));
        var candidates = all().stream().map(Decided::candidate).toList();
        List<String> cell = new ArrayList<>(List.of(CYCLE));
        cell.addAll(within);
        this.byCycle = people.by(CYCLE, candidates);
        this.byCell = people.by(cell, candidates);
        List<Grouping> groupings = new ArrayList<>(List.of(byCycle, byCell));
        for (String column : columns) {
            var overAll = people.by(column, candidates);
            var withinCycles = people.by(List.of(CYCLE, column), candidates);
            compared.put(column, new Compared(overAll, withinCycles));
            groupings.add(overAll);
            groupings.add(withinCycles);
        }
        this.disclosure = Disclosure.of(groupings);
    }

    /** Ascending. */
    List<String> cycles() {
        return List.copyOf(cycles.keySet());
    }

    /** Columns that part a cycle: those of program and site that the people file has. */
    List<String> within() {
        return within;
    }

    /** All together, and each program and site that a candidate of some cycle is of. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(new Part(this, List.of())));
        if (!within.isEmpty()) {
            Map<String, List<String>> groups = new TreeMap<>();
            all().forEach(each -> groups.put(String.join("\u0000", group(each)), group(each)));
            groups.values().forEach(group -> parts.add(new Part(this, group)));
        }
        return parts;
    }

    private List<String> group(Decided each) {
        return within.stream()
                .map(column -> people.value(each.candidate(), column).orElse(Grouping.UNSAID))
                .toList();
    }

    /** How many decisions are of no cycle. */
    int left() {
        return left;
    }

    List<Decided> all() {
        return cycles.values().stream().flatMap(List::stream).toList();
    }

    List<Decided> of(String cycle) {
        return cycles.getOrDefault(cycle, List.of());
    }

    List<Decided> of(String cycle, List<String> group) {
        return cells.getOrDefault(cycle, Map.of()).getOrDefault(group, List.of());
    }

    boolean shows(String cycle) {
        return shows(byCycle, of(cycle));
    }

    boolean shows(String cycle, List<String> group) {
        return shows(byCell, of(cycle, group));
    }

    private boolean shows(Grouping grouping, List<Decided> members) {
        return !members.isEmpty()
                && disclosure.shows(grouping, grouping.number(members.get(0).candidate()));
    }

    /** Whether a candidate, decided or not, is of this cycle. */
    boolean isOf(String cycle, CandidateId candidate) {
        return people.value(candidate, CYCLE).filter(cycle::equals).isPresent();
    }

    /** The columns that groups are compared by. */
    Collection<String> compared() {
        return compared.keySet();
    }

    /** The groups of a column beside the largest of them, over all cycles. */
    List<GroupEquity> groups(String column) {
        var overAll = Objects.requireNonNull(compared.get(column)).overAll();
        return new ComparingGroups(overAll, all(), group -> disclosure.shows(overAll, group))
                .groups();
    }

    /** The same, of one cycle. */
    List<GroupEquity> groups(String column, String cycle) {
        var both = Objects.requireNonNull(compared.get(column));
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (Decided each : of(cycle)) {
            numbers.put(
                    both.overAll().number(each.candidate()),
                    both.withinCycles().number(each.candidate()));
        }
        return new ComparingGroups(
                        both.overAll(),
                        of(cycle),
                        group ->
                                disclosure.shows(
                                        both.withinCycles(), numbers.getOrDefault(group, -1)))
                .groups();
    }
}
