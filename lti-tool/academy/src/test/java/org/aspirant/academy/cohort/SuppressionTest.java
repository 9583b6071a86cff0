package org.aspirant.academy.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.simulation.Decision;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures worked by hand, with a least number of five. */
class SuppressionTest {

    private static final Suppression OF_FIVE = new Suppression(5);
    private static final List<String> OPTIONS = List.of("ask", "tell", "wait");

    private final List<Decision> made = new ArrayList<>();

    private static Decision decision(List<String> offered, String... taken) {
        return new Decision(
                1,
                "place",
                new StoryTime(0),
                offered,
                List.of(taken),
                null,
                Set.of(),
                Set.of(),
                Map.of());
    }

    private SuppressionTest take(int people, List<String> offered, String... taken) {
        for (int one = 0; one < people; one++) {
            made.add(decision(offered, taken));
        }
        return this;
    }

    private List<String> lines() {
        var count = OF_FIVE.count(OF_FIVE.counted(made), OPTIONS);
        assertThat(count).isInstanceOf(Count.Counted.class);
        return ((Count.Counted) count)
                .lines().stream()
                        .map(
                                line ->
                                        line.option()
                                                + line.share()
                                                        .map(
                                                                it ->
                                                                        " "
                                                                                + it.taken()
                                                                                + "/"
                                                                                + it.offered()
                                                                                + " "
                                                                                + it.percent())
                                                        .orElse(" -"))
                        .toList();
    }

    @ParameterizedTest(name = "of {0} who came {1} are counted")
    @CsvSource({"0, 0", "4, 0", "5, 5", "6, 5", "9, 5", "10, 10", "14, 10", "15, 15"})
    void countsWholeGroupsOnly(int came, int counted) {
        take(came, OPTIONS, "ask");

        assertThat(OF_FIVE.counted(made)).hasSize(counted);
    }

    @Test
    void theFirstWhoHandedInAreTheOnesCounted() {
        take(3, OPTIONS, "ask").take(2, OPTIONS, "tell").take(4, OPTIONS, "wait");

        assertThat(lines()).containsExactly("ask 3/5 60", "tell 2/5 40", "wait 0/5 0");
    }

    @Test
    void tellsNothingOfFour() {
        take(4, OPTIONS, "ask");

        assertThat(OF_FIVE.count(OF_FIVE.counted(made), OPTIONS)).isInstanceOf(Count.TooFew.class);
    }

    @Test
    void anOptionThatNobodyWasOfferedIsNotListed() {
        take(5, List.of("ask", "wait"), "wait");

        assertThat(lines()).containsExactly("ask 0/5 0", "wait 5/5 100");
    }

    /** Of 10 people 5 are offered to tell, of whom 2 do: 40 % of those, not 20 % of all. */
    @Test
    void sharesAreOfThoseWhoWereOfferedTheOption() {
        take(2, OPTIONS, "tell")
                .take(3, OPTIONS, "ask")
                .take(4, List.of("ask", "wait"), "ask")
                .take(1, List.of("ask", "wait"), "wait");

        assertThat(lines()).containsExactly("ask 7/10 70", "tell 2/5 40", "wait 1/10 10");
    }

    /**
     * One of ten is offered to tell. Were only that line kept back, 10 - 6 - 3 would give it; so
     * the line that fewest took goes too.
     */
    @Test
    void anOptionForFewIsNotToldAndNeitherIsWhatWouldGiveItAway() {
        take(1, OPTIONS, "tell")
                .take(6, List.of("ask", "wait"), "ask")
                .take(3, List.of("ask", "wait"), "wait");

        assertThat(lines()).containsExactly("ask 6/10 60", "tell -", "wait -");
    }

    /** Nine of ten are offered to tell: the figures would tell of the one who was not. */
    @Test
    void anOptionThatOnlyFewWereNotOfferedIsNotToldEither() {
        take(9, OPTIONS, "tell").take(1, List.of("ask", "wait"), "ask");

        assertThat(lines()).containsExactly("ask 1/10 10", "tell -", "wait -");
    }

    /** Two lines that are kept back keep each other. */
    @Test
    void twoOptionsForFewNeedNoThird() {
        take(1, List.of("ask", "tell"), "tell")
                .take(2, List.of("ask", "wait"), "wait")
                .take(7, List.of("ask"), "ask");

        assertThat(lines()).containsExactly("ask 7/10 70", "tell -", "wait -");
    }

    /** Each of five picks two of three: 3 + 5 + 2 = 10 picks. */
    @Test
    void castingsAreCountedByCharacter() {
        take(3, OPTIONS, "ask", "tell").take(2, OPTIONS, "tell", "wait");

        assertThat(lines()).containsExactly("ask 3/5 60", "tell 5/5 100", "wait 2/5 40");
    }

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({"0, 5, 0", "1, 3, 33", "2, 3, 67", "1, 8, 13", "1, 200, 1", "5, 5, 100"})
    void percentAreWholeAndHalvesGoUp(int taken, int offered, int percent) {
        assertThat(new Share(taken, offered).percent()).isEqualTo(percent);
    }

    /** Whoever looks after each person hands in sees figures change only by five at a time. */
    @Test
    void betweenTwoLooksNothingChangesOrFivePeopleCame() {
        var before = new Count.Counted(5, List.of());
        for (int people = 1; people <= 30; people++) {
            take(1, OPTIONS, OPTIONS.get(people % 3));
            if (people < 5) {
                continue;
            }
            var now = (Count.Counted) OF_FIVE.count(OF_FIVE.counted(made), OPTIONS);
            if (people > 5 && now.people() == before.people()) {
                assertThat(now).as("after %s", people).isEqualTo(before);
            } else if (people > 5) {
                assertThat(now.people() - before.people()).as("after %s", people).isEqualTo(5);
            }
            before = now;
        }
        assertThat(before.people()).isEqualTo(30);
    }
}
