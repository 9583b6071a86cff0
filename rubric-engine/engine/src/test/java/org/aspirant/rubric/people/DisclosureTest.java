package org.aspirant.rubric.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.aspirant.rubric.rating.CandidateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {

    /** Worked by hand. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            all are large enough                        | 10 20 30    | 0 1 2
            one small, and the smallest beside it       | 9 20 30     | 2
            two small ones are enough for each other    | 5 5 30      | 2
            two small ones are not enough for each other | 4 5 30 40  | 3
            with two groups neither is shown            | 9 500       |
            a group without members hides nothing else  | 0 20 30     | 1 2
            one group is its own total                  | 12          | 0
            """)
    void hidesSmallGroupsAndWhatWouldGiveThemAway(String situation, String sizes, String shown) {
        List<Object> parts = new ArrayList<>();
        for (int size : numbers(sizes)) {
            parts.add(Integer.toString(parts.size() / 2));
            parts.add(size);
        }
        var alone = grouping("alone", parts.toArray());

        assertThat(shown(Disclosure.of(List.of(alone)), alone))
                .containsExactly(shown == null ? new String[0] : shown.split(" "));
    }

    /**
     * Sites s1 (5) and s2 (50) are region R. Alone, s1 would hide s3 (49); but R less s2 is s1, and
     * when s2 is hidden for that, s3 need not be.
     */
    @Test
    void hidesWhatAColumnGivesAwayOfAnother() {
        var site = grouping("site", "s1", 5, "s2", 50, "s3", 49, "s4", 60);
        var region = grouping("region", "R", 55, "Q", 109);

        var disclosure = Disclosure.of(List.of(site, region));

        assertThat(shown(Disclosure.of(List.of(site)), site)).contains("s2");
        assertThat(shown(disclosure, site)).containsExactly("s3", "s4");
        assertThat(shown(disclosure, region)).containsExactly("R", "Q");
    }

    /**
     * 30 are in a1 and c1, 30 in b1 and c1, 30 in none of the three, 5 in c1 only. No two columns
     * leave fewer than 10; but c1 less a1 less b1 is 5.
     */
    @Test
    void hidesWhatOnlyThreeColumnsGiveAwayTogether() {
        var a = grouping("a", "a1", 30, "a2", 65);
        var b = parted("b", at -> at >= 30 && at < 60 ? 0 : 1);
        var c = parted("c", at -> at >= 60 && at < 90 ? 1 : 0);

        assertThat(shown(Disclosure.of(List.of(a, b)), b)).hasSize(2);
        assertThat(shown(Disclosure.of(List.of(a, c)), c)).hasSize(2);
        assertThat(shown(Disclosure.of(List.of(b, c)), b)).hasSize(2);
        var disclosure = Disclosure.of(List.of(a, b, c));
        assertThat(published(disclosure, List.of(a, b, c), 95))
                .as("one column is hidden, and the total is there")
                .hasSize(4 + 1);
    }

    private static Grouping parted(String column, IntUnaryOperator group) {
        Map<CandidateId, Integer> members = new LinkedHashMap<>();
        IntStream.range(0, 95).forEach(at -> members.put(candidate(at), group.applyAsInt(at)));
        return new Grouping(column, List.of(column + 1, column + 2), members);
    }

    /** Nine are in both of two groups of 14 and 15, so the one less the other is about 11. */
    @Test
    void showsGroupsThatDifferInEnough() {
        var one = parted("one", at -> at < 14 ? 0 : 1);
        var two = parted("two", at -> at >= 5 && at < 20 ? 0 : 1);
        var near = parted("near", at -> at >= 1 && at < 16 ? 0 : 1);

        assertThat(shown(Disclosure.of(List.of(one, two)), one)).hasSize(2);
        assertThat(shown(Disclosure.of(List.of(one, near)), one))
                .as("apart by one here and two there")
                .isEmpty();
    }

    /** Tries to take shown groups from each other in every way there is. */
    @ParameterizedTest
    @CsvSource({"2, 300", "3, 120", "4, 40"})
    void noSumOrDifferenceOfColumnsIsOfAFew(int columns, int rounds) {
        var random = new Random(20261122);
        int hiding = 0;
        for (int round = 0; round < rounds; round++) {
            int candidates = 12 + random.nextInt(90);
            List<Grouping> groupings = new ArrayList<>();
            groupings.add(random(random, "c0", candidates, 2 + random.nextInt(5 - columns + 1)));
            while (groupings.size() < columns) {
                groupings.add(
                        linked(
                                random,
                                groupings.get(random.nextInt(groupings.size())),
                                "c" + groupings.size(),
                                2 + random.nextInt(5 - columns + 1)));
            }

            var published = published(Disclosure.of(groupings), groupings, candidates);

            int all = groupings.stream().mapToInt(g -> g.groups().size()).sum();
            hiding += published.size() < all + 1 ? 1 : 0;
            assertThat(smallestDifference(published, candidates))
                    .as("round %d", round)
                    .isGreaterThanOrEqualTo(Disclosure.LEAST);
        }
        assertThat(hiding).as("rounds in which something was hidden").isGreaterThan(rounds / 3);
    }

    /** Six columns of up to 20 groups, and with fractions whatever follows of one or two cells. */
    @Test
    void nobodyLearnsOfAFewFromManyColumns() {
        var random = new Random(7);
        int shown = 0;
        for (int round = 0; round < 12; round++) {
            int candidates = 60 + random.nextInt(400);
            List<Grouping> groupings = new ArrayList<>();
            groupings.add(random(random, "c0", candidates, 2 + random.nextInt(19)));
            for (int at = 1; at < 6; at++) {
                groupings.add(
                        at % 2 == 0
                                ? random(random, "c" + at, candidates, 2 + random.nextInt(4))
                                : linked(
                                        random,
                                        groupings.get(at - 1),
                                        "c" + at,
                                        2 + random.nextInt(8)));
            }

            var published = published(Disclosure.of(groupings), groupings, candidates);

            shown += published.size() - 1;
            assertThat(
                            new Attacker(published, candidates)
                                    .learnsOfFew(Disclosure.LEAST - 1, candidates))
                    .as("round %d", round)
                    .isEmpty();
        }
        assertThat(shown).as("groups shown in all rounds").isGreaterThan(120);
    }

    /** What is shown, and last everybody. */
    private static List<BitSet> published(
            Disclosure disclosure, List<Grouping> groupings, int candidates) {
        List<BitSet> published = new ArrayList<>();
        for (Grouping grouping : groupings) {
            for (String group : shown(disclosure, grouping)) {
                published.add(members(grouping, group));
            }
        }
        var everybody = new BitSet();
        everybody.set(0, candidates);
        published.add(everybody);
        return published;
    }

    /** The fewest candidates whom a sum with factors −1, 0 and 1 counts once, up or down. */
    private static int smallestDifference(List<BitSet> published, int candidates) {
        Map<Long, Integer> atoms = new HashMap<>();
        for (int candidate = 0; candidate < candidates; candidate++) {
            long in = 0;
            for (int set = 0; set < published.size(); set++) {
                in |= published.get(set).get(candidate) ? 1L << set : 0;
            }
            atoms.merge(in, 1, Integer::sum);
        }
        int smallest = candidates;
        int ways = (int) Math.pow(3, published.size());
        for (int way = 0; way < ways; way++) {
            int size = size(way, published.size(), atoms);
            if (size > 0) {
                smallest = Math.min(smallest, size);
            }
        }
        return smallest;
    }

    private static int size(int way, int sets, Map<Long, Integer> atoms) {
        int size = 0;
        for (var atom : atoms.entrySet()) {
            int sum = 0;
            for (int set = 0, rest = way; set < sets; set++, rest /= 3) {
                sum += (atom.getKey() >> set & 1) == 1 ? rest % 3 - 1 : 0;
            }
            if (Math.abs(sum) > 1) {
                return -1;
            }
            size += Math.abs(sum) * atom.getValue();
        }
        return size;
    }

    private static List<String> shown(Disclosure disclosure, Grouping grouping) {
        return grouping.groups().stream()
                .filter(group -> disclosure.shows(grouping.column(), group))
                .toList();
    }

    private static BitSet members(Grouping grouping, String group) {
        var members = new BitSet();
        grouping.members()
                .forEach(
                        (candidate, number) -> {
                            if (grouping.groups().get(number).equals(group)) {
                                members.set(Integer.parseInt(candidate.value()));
                            }
                        });
        return members;
    }

    private static Grouping random(Random random, String column, int candidates, int groups) {
        Map<CandidateId, Integer> members = new LinkedHashMap<>();
        for (int at = 0; at < candidates; at++) {
            double skewed = random.nextDouble() * random.nextDouble();
            members.put(candidate(at), (int) (skewed * groups));
        }
        return new Grouping(
                column, IntStream.range(0, groups).mapToObj(g -> column + g).toList(), members);
    }

    /** Groups of a second column that mostly, but not always, follow from the first. */
    private static Grouping linked(Random random, Grouping one, String column, int groups) {
        double noise = random.nextInt(3) * 0.05;
        Map<CandidateId, Integer> members = new LinkedHashMap<>();
        one.members()
                .forEach(
                        (candidate, group) ->
                                members.put(
                                        candidate,
                                        random.nextDouble() < noise
                                                ? random.nextInt(groups)
                                                : group % groups));
        return new Grouping(
                column, IntStream.range(0, groups).mapToObj(g -> column + g).toList(), members);
    }

    /** Names and sizes; candidates are numbered through. */
    private static Grouping grouping(String column, Object... sizes) {
        List<String> groups = new ArrayList<>();
        Map<CandidateId, Integer> members = new LinkedHashMap<>();
        for (int at = 0; at < sizes.length; at += 2) {
            for (int i = 0; i < (int) sizes[at + 1]; i++) {
                members.put(candidate(members.size()), groups.size());
            }
            groups.add((String) sizes[at]);
        }
        return new Grouping(column, groups, members);
    }

    private static CandidateId candidate(int number) {
        return new CandidateId(Integer.toString(number));
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.strip().split(" +")).mapToInt(Integer::parseInt).toArray();
    }
}
