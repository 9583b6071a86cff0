package org.aspirant.rubric.report.accreditation;

import static org.aspirant.rubric.Fixture.plan;
import static org.aspirant.rubric.Fixture.ratings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.people.Attacker;
import org.aspirant.rubric.people.Disclosure;
import org.aspirant.rubric.people.Grouping;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.api.Test;

/**
 * Reads from the tables of a pack which groups it gives a count of, and reckons what follows from
 * these and from how many there are in all.
 */
class AttackOnThePackTest {

    private static final List<String> COLUMNS =
            List.of("cycle", "program", "site", "language", "region");

    private final AssessmentPlan plan =
            plan("raters: {perTask: one}", "cuts: [{id: met, atLeast: 2}]");

    /** A set of candidates that a pack can have a count of. */
    private record Published(BitSet members, Cell count) {

        boolean isShown() {
            return count instanceof Cell.Count;
        }
    }

    @Test
    void noTableGivesAwayWhatIsHeldBackInAnother() {
        var random = new Random(20261122);
        int held = 0;
        int shown = 0;
        int alone = 0;
        for (int round = 0; round < 25; round++) {
            List<List<String>> people = people(random, 30 + random.nextInt(120));

            var published = published(people, pack(people));

            List<BitSet> known = new ArrayList<>();
            known.add(where(people, who -> true));
            for (Published each : published) {
                if (each.isShown()) {
                    assertThat(each.count()).isEqualTo(Cell.count(each.members().cardinality()));
                    known.add(each.members());
                }
            }
            var attacker = new Attacker(known, people.size());
            assertThat(attacker.learnsOfFew(Disclosure.LEAST - 1, people.size()))
                    .as("round %d", round)
                    .isEmpty();
            for (Published each : published) {
                int size = each.members().cardinality();
                if (each.count() instanceof Cell.Absent) {
                    assertThat(size).isZero();
                } else if (!each.isShown()) {
                    held++;
                    alone += size >= Disclosure.LEAST ? 1 : 0;
                    assertThat(size < Disclosure.LEAST && attacker.learns(each.members()))
                            .as("round %d: %s", round, each.members())
                            .isFalse();
                }
            }
            shown += known.size() - 1;
        }
        assertThat(shown).as("shown in all rounds").isGreaterThan(200);
        assertThat(held).as("held back").isGreaterThan(400);
        assertThat(alone).as("held back for the sake of others").isGreaterThan(50);
    }

    /** Languages and sites are unequal, and regions follow from sites but for one in twenty. */
    private static List<List<String>> people(Random random, int candidates) {
        return IntStream.range(0, candidates)
                .mapToObj(
                        at -> {
                            int site = (int) (random.nextDouble() * random.nextDouble() * 4);
                            int region = random.nextInt(20) == 0 ? 2 : site / 2;
                            int language = (int) (Math.pow(random.nextDouble(), 3) * 4);
                            return List.of(
                                    "202" + (5 + random.nextInt(2)),
                                    "p" + random.nextInt(2),
                                    "s" + site,
                                    language == 3 ? "" : "l" + language,
                                    "r" + region);
                        })
                .toList();
    }

    private Report pack(List<List<String>> people) {
        List<String> rows = new ArrayList<>();
        Map<CandidateId, List<String>> values = new HashMap<>();
        for (int at = 0; at < people.size(); at++) {
            values.put(new CandidateId("k" + at), people.get(at));
            rows.add("k" + at + ",t,a,r," + (1 + at % 4));
            rows.add("k" + at + ",t,b,r," + (1 + at % 3));
        }
        var events = ratings(plan, rows.toArray(String[]::new));
        return new AccreditationPack(
                        plan,
                        new People(COLUMNS, values),
                        List.of("language", "region"),
                        events,
                        List.of(),
                        new Qualification.Rule(Exact.ONE, Exact.ONE),
                        Map.of(),
                        1)
                .report(Scoring.score(plan, events));
    }

    private interface Who {
        boolean is(List<String> values);
    }

    private static BitSet where(List<List<String>> people, Who who) {
        var members = new BitSet();
        for (int at = 0; at < people.size(); at++) {
            members.set(at, who.is(people.get(at)));
        }
        return members;
    }

    private static List<Published> published(List<List<String>> people, Report pack) {
        List<Published> published = new ArrayList<>();
        for (Table table : tables(pack)) {
            for (List<Cell> row : table.rows()) {
                for (int at = 0; at < row.size(); at++) {
                    Column column = table.columns().get(at);
                    if (column.key().startsWith("n.")) {
                        Who who = who(table, row, column.key());
                        published.add(new Published(where(people, who), row.get(at)));
                    }
                }
            }
        }
        return published;
    }

    /** Whom a row of a table and one of its cycles are about. */
    private static Who who(Table table, List<Cell> row, String key) {
        String cycle = key.substring(key.lastIndexOf('.') + 1);
        Who ofCycle = who -> cycle.equals("all") || who.get(0).equals(cycle);
        String first = row.get(0).shown();
        String second = row.get(1).shown();
        return switch (table.key()) {
            case "cohorts", "criteria", "standards" ->
                    who ->
                            ofCycle.is(who)
                                    && (first.equals("All")
                                            || (who.get(1).equals(first)
                                                    && who.get(2).equals(second)));
            case "equityScores" ->
                    who ->
                            ofCycle.is(who)
                                    && who.get(COLUMNS.indexOf(first))
                                            .equals(second.equals(Grouping.UNSAID) ? "" : second);
            default -> ofCycle;
        };
    }

    private static List<Table> tables(Report report) {
        List<Table> tables = new ArrayList<>();
        for (var section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Table table) {
                    tables.add(table);
                } else if (block instanceof Figure figure) {
                    tables.add(figure.table());
                }
            }
        }
        return tables;
    }
}
