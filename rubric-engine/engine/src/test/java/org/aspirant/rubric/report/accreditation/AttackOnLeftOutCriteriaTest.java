package org.aspirant.rubric.report.accreditation;

import static org.aspirant.rubric.Fixture.planOf;
import static org.aspirant.rubric.Fixture.ratings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.people.Disclosure;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Criteria are left out for some candidates. Reads from the tables of a pack of which composites,
 * criteria and standards there are means, and reckons whether a combination of these is of the
 * scores of fewer than ten.
 */
class AttackOnLeftOutCriteriaTest {

    private static final List<String> CRITERIA = List.of("a", "b", "d", "e");
    private static final List<String> STANDARDS = List.of("one", "one", "two", "three");
    private static final List<Integer> WEIGHTS = List.of(1, 2, 1, 4);

    /** One of those whom nothing in a pack tells apart, or several. */
    private record Who(String cycle, String program, String language, List<Boolean> has) {

        long criteria() {
            return has.stream().filter(each -> each).count();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum", "mean", "weighted-mean"})
    void noCombinationIsOfAFew(String combine) {
        var random = new Random(20261122);
        int criteria = 0;
        int rounds = 20;
        for (int round = 0; round < rounds; round++) {
            List<Who> people = people(random);
            var attacker = new Attack(combine, people);

            criteria += attacker.read(pack(combine, people));

            for (String criterion : CRITERIA) {
                int at = CRITERIA.indexOf(criterion);
                for (Who like : people.stream().distinct().toList()) {
                    for (boolean has : List.of(true, false)) {
                        Predicate<Who> cycle =
                                who -> who.cycle().equals(like.cycle()) && who.has().get(at) == has;
                        Predicate<Who> part = who -> who.program().equals(like.program());
                        Predicate<Who> group = who -> who.language().equals(like.language());
                        for (var few : List.of(cycle, cycle.and(part), cycle.and(group))) {
                            assertThat(attacker.learnsOf(few))
                                    .as("round %d, %s of %s, %s", round, criterion, like, has)
                                    .isFalse();
                        }
                    }
                }
            }
        }
        assertThat(criteria).as("means on criteria and standards").isGreaterThan(4 * rounds);
    }

    /** Of each cycle a criterion is everybody's, or all but a few have it, or only a few. */
    private static List<Who> people(Random random) {
        List<Who> people = new ArrayList<>();
        for (String cycle : List.of("2025", "2026")) {
            int candidates = 20 + random.nextInt(40);
            double[] having = new double[CRITERIA.size()];
            for (int at = 0; at < having.length; at++) {
                having[at] = List.of(1.0, 1.0, 0.85, 0.15).get(random.nextInt(4));
            }
            having[random.nextInt(having.length)] = random.nextInt(8) == 0 ? 0.9 : 1;
            for (int i = 0; i < candidates; i++) {
                List<Boolean> has = new ArrayList<>();
                for (double share : having) {
                    has.add(random.nextDouble() < share);
                }
                has.set(0, has.get(0) || !has.contains(true));
                people.add(
                        new Who(
                                cycle,
                                "p" + random.nextInt(2),
                                "l" + (int) (random.nextDouble() * random.nextDouble() * 3),
                                has));
            }
        }
        return people;
    }

    private static AssessmentPlan plan(String combine) {
        List<String> criteria = new ArrayList<>();
        for (int at = 0; at < CRITERIA.size(); at++) {
            criteria.add(
                    "{id: %s, competency: %s, weight: %d}"
                            .formatted(
                                    CRITERIA.get(at),
                                    STANDARDS.get(at),
                                    combine.equals("mean") ? 1 : WEIGHTS.get(at)));
        }
        return planOf(
                """
                id: p
                title: A plan
                framework: f
                scale: [{id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}]
                tasks: [{id: t, combine: %s, criteria: [%s]}]
                raters: {perTask: one}
                codes: [{id: gone, effect: exclude}]
                cuts: [{id: met, atLeast: %d}]
                """
                        .formatted(
                                combine,
                                String.join(", ", criteria),
                                combine.equals("sum") ? 12 : 2));
    }

    private static Report pack(String combine, List<Who> people) {
        var plan = plan(combine);
        List<String> rows = new ArrayList<>();
        Map<CandidateId, List<String>> values = new HashMap<>();
        for (int who = 0; who < people.size(); who++) {
            Who each = people.get(who);
            values.put(
                    new CandidateId("k" + who),
                    List.of(each.cycle(), each.program(), each.language()));
            for (int at = 0; at < CRITERIA.size(); at++) {
                String mark = each.has().get(at) ? "" + (1 + (who + at) % 3) : ",gone";
                rows.add("k" + who + ",t," + CRITERIA.get(at) + ",r," + mark);
            }
        }
        var events = ratings(plan, rows.toArray(String[]::new));
        return new AccreditationPack(
                        plan,
                        new People(List.of("cycle", "program", "language"), values),
                        List.of("language"),
                        events,
                        List.of(),
                        new Qualification.Rule(Exact.ONE, Exact.ONE),
                        Map.of(),
                        1)
                .report(Scoring.score(plan, events));
    }

    /** Knows of each mean how much of every score is in it. Reckons modulo a prime. */
    private static final class Attack {

        private static final long PRIME = 2_147_483_629;

        private final String combine;
        private final List<Who> people;
        private final List<Who> cells;
        private final List<long[]> known = new ArrayList<>();
        private int all = -1;

        Attack(String combine, List<Who> people) {
            this.combine = combine;
            this.people = people;
            this.cells = people.stream().distinct().toList();
        }

        /** Takes every mean that is shown; gives how many are of a criterion or a standard. */
        int read(Report pack) {
            int criteria = 0;
            for (Table table : pack.tables()) {
                for (List<Cell> row : table.rows()) {
                    for (int at = 0; at < row.size(); at++) {
                        String key = table.columns().get(at).key();
                        if (key.startsWith("mean.") && row.get(at) instanceof Cell.Decimal) {
                            known.add(row(table.key(), row, key.substring("mean.".length())));
                            criteria += table.key().matches("criteria|standards") ? 1 : 0;
                        }
                    }
                }
            }
            return criteria;
        }

        private long[] row(String table, List<Cell> row, String cycle) {
            String first = row.get(0).shown();
            String second = row.get(1).shown();
            long[] of = new long[cells.size() * CRITERIA.size()];
            for (int cell = 0; cell < cells.size(); cell++) {
                Who who = cells.get(cell);
                boolean in = cycle.equals("all") || who.cycle().equals(cycle);
                in &=
                        table.equals("equityScores")
                                ? who.language().equals(second)
                                : first.equals("All") || who.program().equals(first);
                for (int at = 0; in && at < CRITERIA.size(); at++) {
                    of[cell * CRITERIA.size() + at] =
                            who.has().get(at) ? part(table, second, who, at) : 0;
                }
            }
            return of;
        }

        /** How much of a candidate's score on a criterion is in the figure. */
        private long part(String table, String name, Who who, int at) {
            return switch (table) {
                case "criteria" -> CRITERIA.get(at).equals(name) ? 1 : 0;
                case "standards" ->
                        STANDARDS.get(at).equals(name)
                                ? inverse(sum(who, i -> STANDARDS.get(i).equals(name) ? 1 : 0))
                                : 0;
                default ->
                        switch (combine) {
                            case "sum" -> WEIGHTS.get(at);
                            case "mean" -> inverse(who.criteria());
                            default -> WEIGHTS.get(at) * inverse(sum(who, WEIGHTS::get)) % PRIME;
                        };
            };
        }

        private static long sum(Who who, java.util.function.IntUnaryOperator of) {
            return IntStream.range(0, CRITERIA.size())
                    .filter(at -> who.has().get(at))
                    .map(of)
                    .sum();
        }

        /** Whether those are few, and some combination is of nobody else. */
        boolean learnsOf(Predicate<Who> few) {
            long size = people.stream().filter(few).count();
            if (size == 0 || Disclosure.showsTotal((int) size)) {
                return false;
            }
            if (all < 0) {
                all = rank(who -> true);
            }
            return rank(few.negate()) < all;
        }

        private int rank(Predicate<Who> of) {
            int[] columns =
                    IntStream.range(0, cells.size() * CRITERIA.size())
                            .filter(at -> of.test(cells.get(at / CRITERIA.size())))
                            .toArray();
            List<long[]> rows = new ArrayList<>();
            known.forEach(row -> rows.add(IntStream.of(columns).mapToLong(c -> row[c]).toArray()));
            int rank = 0;
            for (int column = 0; column < columns.length && rank < rows.size(); column++) {
                int pivot = rank;
                while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
                    pivot++;
                }
                if (pivot < rows.size()) {
                    long[] top = rows.set(pivot, rows.get(rank));
                    rows.set(rank, top);
                    for (int below = rank + 1; below < rows.size(); below++) {
                        long times = rows.get(below)[column] * inverse(top[column]) % PRIME;
                        for (int at = column; times != 0 && at < columns.length; at++) {
                            long left = rows.get(below)[at] + (PRIME - times) * top[at];
                            rows.get(below)[at] = left % PRIME;
                        }
                    }
                    rank++;
                }
            }
            return rank;
        }

        private static long inverse(long number) {
            return java.math.BigInteger.valueOf(number)
                    .modInverse(java.math.BigInteger.valueOf(PRIME))
                    .longValue();
        }
    }
}
