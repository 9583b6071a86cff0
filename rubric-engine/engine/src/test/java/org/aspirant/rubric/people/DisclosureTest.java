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
        int[] parts = numbers(sizes);

        assertThat(Disclosure.apart(parts).stream().toArray())
                .isEqualTo(shown == null ? new int[0] : numbers(shown));
    }

    /** Sites s1 (5) and s2 (50) are region R. Alone, s1 hides s3 (49); but R less s2 is s1. */
    @Test
    void hidesWhatAColumnGivesAwayOfAnother() {
        var site = grouping("site", "s1", 5, "s2", 50, "s3", 49, "s4", 60);
        var region = grouping("region", "R", 55, "Q", 109);

        var disclosure = Disclosure.of(List.of(site, region));

        assertThat(Disclosure.apart(site.sizes()).get(1)).as("alone s2 would be shown").isTrue();
        assertThat(shown(disclosure, site)).containsExactly("s4");
        assertThat(shown(disclosure, region)).containsExactly("R", "Q");
    }

    /** Tries to take shown groups from each other in every way there is. */
    @Test
    void noSumOrDifferenceOfTwoColumnsIsOfAFew() {
        var random = new Random(20261122);
        int hiding = 0;
        for (int round = 0; round < 300; round++) {
            int candidates = 12 + random.nextInt(90);
            var one = random(random, "one", candidates, 2 + random.nextInt(4));
            var two = linked(random, one, 2 + random.nextInt(4));

            var disclosure = Disclosure.of(List.of(one, two));

            List<BitSet> published = new ArrayList<>();
            for (Grouping grouping : List.of(one, two)) {
                for (String group : shown(disclosure, grouping)) {
                    published.add(members(grouping, group));
                }
            }
            hiding += published.size() < one.groups().size() + two.groups().size() ? 1 : 0;
            var everybody = new BitSet();
            everybody.set(0, candidates);
            published.add(everybody);
            assertThat(smallestDifference(published, candidates))
                    .as("round %d", round)
                    .isGreaterThanOrEqualTo(Disclosure.LEAST);
        }
        assertThat(hiding).as("rounds in which something was hidden").isBetween(100, 300);
    }

    /** Of all sums with factors −1, 0 and 1 that count some candidates once and the rest not. */
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
            if (sum < 0 || sum > 1) {
                return -1;
            }
            size += sum * atom.getValue();
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
    private static Grouping linked(Random random, Grouping one, int groups) {
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
                "two", IntStream.range(0, groups).mapToObj(g -> "two" + g).toList(), members);
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
