package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.gradebook.ReceivedScore;
import org.aspirant.practicelms.gradebook.ScoreMessage;
import org.aspirant.practicelms.steering.Faults;
import org.aspirant.practicelms.steering.ScoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A grade that was released arrives once in effect, whatever becomes of the platform or of us. */
class KillIT {

    /** 4 for evidence and four times 3, of 20, on a column of 100 points. */
    private static final String EXPECTED = "80";

    private static Person readyToRelease(Walk walk) {
        Person candidate = walk.person(Part.CANDIDATE);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        walk.playAndSubmit(candidate);
        walk.read(reader, "proficient", Map.of("evidence", "leading"));
        return candidate;
    }

    @Test
    void aGradeSurvivesAServerThatIsKilledBeforeItIsDelivered() {
        try (TestSite site = TestSite.start("killed")) {
            Walk walk = new Walk(site, Manner.MOODLE, "Killed in between");
            Person candidate = readyToRelease(walk);
            site.lms().unplug();
            Visitor instructor = walk.visitor();
            // The platform has to be there for the launch, and gone for the release.
            site.lms().plugIn();
            Page desk = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
            site.lms().unplug();
            Page released = instructor.submit(desk.formTo("/desk/releases"));
            assertThat(released.status()).isEqualTo(200);
            site.tool().kill();

            site.lms().plugIn();
            assertThat(site.standing(walk.course(), walk.link(), candidate).score())
                    .as("nothing had left")
                    .isEmpty();
            site.tool().restart();

            assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                    .isEqualByComparingTo(EXPECTED);
            assertThat(site.gradesTaken(walk.course(), walk.link(), candidate)).isEqualTo(1);
            Page home = walk.launch(candidate);
            assertThat(home.links("a[href$=/feedback]")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(ScoreFault.class)
    void aGradeSurvivesWhatThePlatformAnswers(ScoreFault fault) {
        // After a single 401 the tool asks for another token at once, and nothing has failed yet.
        int times = fault == ScoreFault.UNAUTHORIZED ? 2 : 1;
        releasedDespite(fault, faults -> faults.failNextScores(times, fault));
    }

    /** The platform forgets the token it gave, and refuses to give another. */
    @Test
    void aGradeSurvivesARefusedToken() {
        releasedDespite(
                ScoreFault.UNAUTHORIZED,
                faults -> {
                    faults.failNextScores(1, ScoreFault.UNAUTHORIZED);
                    faults.refuseNextTokens(1);
                });
    }

    /** Releases a grade into a fault, and sees that it was met and the grade came once. */
    private static void releasedDespite(ScoreFault fault, Consumer<Faults> trouble) {
        TestSite site = SharedServers.site();
        Walk walk = new Walk(site, Manner.MOODLE, "Answered with " + fault);
        Person candidate = readyToRelease(walk);
        TestSite.awaitTrue(
                () -> "no news of the submission",
                () ->
                        site.received(walk.course(), walk.link(), candidate)
                                .anyMatch(KillIT::tellsOfTheSubmission));
        Faults faults = site.lms().faults();
        trouble.accept(faults);
        try {
            walk.release();
            TestSite.awaitTrue(
                    () -> "not met: " + faults.described(), () -> faults.described().isEmpty());
            if (fault == ScoreFault.HANG) {
                // The tool gives up by itself; the platform only lets go of its own end here.
                faults.clear();
            }
            assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                    .isEqualByComparingTo(EXPECTED);
            assertThat(
                            site.received(walk.course(), walk.link(), candidate)
                                    .filter(KillIT::holdsAGrade)
                                    .findFirst())
                    .as("the first message with the grade met the fault")
                    .hasValueSatisfying(
                            first -> assertThat(first.status()).isEqualTo(fault.status()));
            assertThat(site.gradesTaken(walk.course(), walk.link(), candidate)).isEqualTo(1);
        } finally {
            faults.clear();
        }
    }

    private static boolean tellsOfTheSubmission(ReceivedScore score) {
        return score.taken()
                && score.message()
                        .filter(sent -> sent.activityProgress().equals("Submitted"))
                        .isPresent();
    }

    private static boolean holdsAGrade(ReceivedScore score) {
        return score.message().flatMap(ScoreMessage::scoreGiven).isPresent();
    }
}
