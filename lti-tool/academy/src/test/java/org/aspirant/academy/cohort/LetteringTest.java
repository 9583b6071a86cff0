package org.aspirant.academy.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aspirant.academy.school.School;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private static final List<String> ASK = List.of("ask");
    private static final List<String> TELL = List.of("tell");

    private static Lettering.Written written(String id, List<String> taken) {
        return new Lettering.Written(id, taken, "words of " + id, false);
    }

    private static List<String> told(
            Lettering lettering, List<Lettering.Written> reasons, int least) {
        return lettering.lettered(reasons, List.of(ASK, TELL), least).stream()
                .flatMap(
                        group ->
                                group.reasons().stream()
                                        .map(
                                                one ->
                                                        String.join("+", group.taken())
                                                                + " "
                                                                + one.letter()
                                                                + " "
                                                                + one.text()))
                .toList();
    }

    /**
     * The order of SHA-256 over organization, course, activity, place and id, one a line, found
     * with another implementation.
     */
    @Test
    void theOrderIsThatOfAHash() {
        var reasons = new ArrayList<Lettering.Written>();
        for (String id : List.of("t1", "t2", "t3", "t4", "t5")) {
            reasons.add(written(id, ASK));
        }
        var atGate = new Lettering(School.PLACE, "gate");

        assertThat(told(atGate, reasons, 5))
                .containsExactly(
                        "ask A words of t4",
                        "ask B words of t5",
                        "ask C words of t2",
                        "ask D words of t3",
                        "ask E words of t1");
        assertThat(told(new Lettering(School.PLACE, "answer"), reasons, 5))
                .containsExactly(
                        "ask A words of t1",
                        "ask B words of t2",
                        "ask C words of t5",
                        "ask D words of t3",
                        "ask E words of t4");
        Collections.reverse(reasons);
        assertThat(told(atGate, reasons, 5))
                .as("handed in the other way round")
                .containsExactly(
                        "ask A words of t4",
                        "ask B words of t5",
                        "ask C words of t2",
                        "ask D words of t3",
                        "ask E words of t1");
    }

    @Test
    void groupsComeInTheAuthorsOrderAndLettersGoOnFromOneToTheNext() {
        var reasons = List.of(written("t1", TELL), written("t2", ASK), written("t3", TELL));

        assertThat(told(new Lettering(School.PLACE, "gate"), reasons, 1))
                .extracting(line -> line.substring(0, line.indexOf(" words")))
                .containsExactly("ask A", "tell B", "tell C");
    }

    @Test
    void aSmallGroupIsLeftOutAndTakesNoLetter() {
        var reasons = List.of(written("t1", TELL), written("t2", ASK), written("t3", TELL));

        assertThat(told(new Lettering(School.PLACE, "gate"), reasons, 2))
                .extracting(line -> line.substring(0, line.indexOf(" words")))
                .containsExactly("tell A", "tell B");
    }

    @Test
    void afterZComesDoubleA() {
        var reasons = new ArrayList<Lettering.Written>();
        for (int one = 0; one < 28; one++) {
            reasons.add(written("t" + one, ASK));
        }
        var groups = new Lettering(School.PLACE, "gate").lettered(reasons, List.of(ASK), 5);

        assertThat(groups.get(0).reasons().subList(24, 28))
                .extracting(Reason::letter)
                .containsExactly("Y", "Z", "AA", "AB");
    }

    /**
     * Five people write at two places, each under a fresh id. Guessing that a letter stays with its
     * person is right once in five times, as guessing blindly is: 400 of 2,000 letters, with a
     * standard deviation of 20 (400 trials of which each has a mean and a variance of 1).
     */
    @Test
    void aLetterCannotBeFollowedFromOnePlaceToTheNext() {
        long seed = 20261122L;
        var random = new Random(seed);
        int kept = 0;
        for (int trial = 0; trial < 400; trial++) {
            var gate = new ArrayList<Lettering.Written>();
            var answer = new ArrayList<Lettering.Written>();
            for (int person = 0; person < 5; person++) {
                gate.add(written(person + " " + random.nextLong(), ASK));
                answer.add(written(person + " " + random.nextLong(), ASK));
            }
            var first = people(new Lettering(School.PLACE, "gate"), gate);
            var second = people(new Lettering(School.PLACE, "answer"), answer);
            for (int letter = 0; letter < 5; letter++) {
                kept += first.get(letter).equals(second.get(letter)) ? 1 : 0;
            }
        }
        assertThat(kept).as("seed %s", seed).isBetween(320, 480);
    }

    private static List<String> people(Lettering lettering, List<Lettering.Written> reasons) {
        return lettering.lettered(reasons, List.of(ASK), 5).get(0).reasons().stream()
                .map(one -> one.text().substring("words of ".length(), "words of 0".length()))
                .toList();
    }
}
