package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
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

    /**
     * Without 403, after which the tool waits for five minutes: Canvas says so when it throttles.
     */
    @ParameterizedTest
    @EnumSource(value = ScoreFault.class, mode = EnumSource.Mode.EXCLUDE, names = "FORBIDDEN")
    void aGradeSurvivesWhatThePlatformAnswers(ScoreFault fault) {
        TestSite site = SharedServers.site();
        Walk walk = new Walk(site, Manner.MOODLE, "Answered with " + fault);
        Person candidate = readyToRelease(walk);
        site.lms().faults().failNextScores(1, fault);
        try {
            walk.release();
            TestSite.awaitTrue(
                    () -> "no score was sent", () -> site.lms().faults().described().isEmpty());
            if (fault == ScoreFault.HANG) {
                // The tool gives up by itself; the platform only lets go of its own end here.
                site.lms().faults().clear();
            }
            assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                    .isEqualByComparingTo(EXPECTED);
        } finally {
            site.lms().faults().clear();
        }
    }
}
