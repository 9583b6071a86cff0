package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.gradebook.ReceivedScore;
import org.aspirant.practicelms.steering.ScoreFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a gradebook already has when a grade comes: a person's own, something as new, or that very
 * grade. Moodle answers 409 where the time of a message is not later, Canvas 400.
 */
class ConflictsIT {

    private final TestSite site = SharedServers.site();

    /** Canvas knows a result only once the tool has told it something. */
    private Person readyToRelease(Walk walk) {
        Person candidate = walk.readyToRelease();
        TestSite.awaitTrue(
                () -> "no news of the submission",
                () ->
                        site.received(walk.course(), walk.link(), candidate)
                                .anyMatch(ReceivedScore::taken));
        return candidate;
    }

    /** What an instructor does in the gradebook, by the platform's clock. */
    private void byHand(Walk walk, Person candidate, Duration ahead, Optional<BigDecimal> score) {
        var gradebook = site.lms().gradebook(walk.course());
        String column = gradebook.lineItemsOf(walk.link().id()).get(0).id();
        site.lms().clock().runAhead(ahead);
        try {
            gradebook.override(column, candidate.id(), score);
        } finally {
            site.lms().clock().runTrue();
        }
    }

    private List<Integer> answers(Walk walk, Person candidate) {
        return site.received(walk.course(), walk.link(), candidate)
                .filter(sent -> sent.message().flatMap(message -> message.scoreGiven()).isPresent())
                .map(ReceivedScore::status)
                .toList();
    }

    private static int conflict(Manner manner) {
        return manner == Manner.MOODLE ? 409 : 400;
    }

    private static Page desk(Walk walk, Visitor instructor) {
        return instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
    }

    @ParameterizedTest
    @EnumSource
    void whatAPersonEnteredAfterTheReleaseStaysAndIsShown(Manner manner) {
        Walk walk = new Walk(site, manner, "Entered by a person, " + manner);
        Person candidate = readyToRelease(walk);
        byHand(walk, candidate, Duration.ofMinutes(10), Optional.of(new BigDecimal("81")));

        Visitor instructor = walk.visitor();
        Page desk = desk(walk, instructor);
        instructor.submit(desk.formTo("/desk/releases"));

        Walk.awaitDesk(instructor, desk, "There it is 81 / 100; seen ");
        assertThat(site.standing(walk.course(), walk.link(), candidate).score())
                .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("81"));
        assertThat(answers(walk, candidate)).containsExactly(conflict(manner));
    }

    @ParameterizedTest
    @EnumSource
    void whereThePlatformsTimeIsAheadAndNoGradeStandsItIsSentLater(Manner manner) {
        Walk walk = new Walk(site, manner, "The clock ahead, " + manner);
        Person candidate = readyToRelease(walk);
        byHand(walk, candidate, Duration.ofSeconds(8), Optional.empty());

        Visitor instructor = walk.visitor();
        Page desk = desk(walk, instructor);
        instructor.submit(desk.formTo("/desk/releases"));

        assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                .isEqualByComparingTo("75");
        Walk.awaitDesk(instructor, desk, "in the gradebook since");
        assertThat(answers(walk, candidate)).startsWith(conflict(manner)).endsWith(200);
        assertThat(site.gradesTaken(walk.course(), walk.link(), candidate)).isEqualTo(1);
    }

    /** The first arrives and its answer is lost, so that nobody knows. */
    @ParameterizedTest
    @EnumSource
    void whatArrivedWithoutOurKnowingIsNotSentAgain(Manner manner) {
        Walk walk = new Walk(site, manner, "The answer lost, " + manner);
        Person candidate = readyToRelease(walk);
        site.lms().faults().failNextScores(1, ScoreFault.TAKEN_BUT_CUT);
        try {
            Visitor instructor = walk.visitor();
            Page desk = desk(walk, instructor);
            instructor.submit(desk.formTo("/desk/releases"));

            Walk.awaitDesk(instructor, desk, "in the gradebook since");
            assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                    .isEqualByComparingTo("75");
            assertThat(answers(walk, candidate)).as("sent once").hasSize(1);
            assertThat(site.standing(walk.course(), walk.link(), candidate).attempts())
                    .as("attempts that Canvas counts")
                    .isEqualTo(manner == Manner.CANVAS ? 1 : 0);
        } finally {
            site.lms().faults().clear();
        }
    }
}
