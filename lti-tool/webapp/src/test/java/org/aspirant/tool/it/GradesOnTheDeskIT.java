package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever releases a grade can see whether it arrived, and help where it did not. */
class GradesOnTheDeskIT {

    private final TestSite site = SharedServers.site();

    @Test
    void aGradeIsFollowedUntilItIsInTheGradebook() {
        Walk walk = new Walk(site, Manner.MOODLE, "Followed to the gradebook");
        Person candidate = walk.readyToRelease();
        Visitor instructor = walk.visitor();
        Page desk = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        site.lms().unplug();
        try {
            Page released = instructor.submit(desk.formTo("/desk/releases"));
            assertThat(released.words()).contains("on its way");
            Page waiting = Walk.awaitDesk(instructor, desk, "The platform did not answer.");
            assertThat(waiting.words()).contains("on its way").doesNotContain("Send again");
        } finally {
            site.lms().plugIn();
        }

        assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                .as("3 of 4 on every criterion")
                .isEqualByComparingTo("75");
        Walk.awaitDesk(instructor, desk, "in the gradebook since");
        assertThat(site.gradesTaken(walk.course(), walk.link(), candidate)).isEqualTo(1);
    }

    @Test
    void aGradeWhoseColumnIsGoneIsSentAgainWhenThereIsOne() {
        Walk walk = new Walk(site, Manner.MOODLE, "Without a column");
        Person candidate = walk.readyToRelease();
        Visitor instructor = walk.visitor();
        Page desk = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        var gradebook = site.lms().gradebook(walk.course());
        var column = gradebook.lineItemsOf(walk.link().id()).get(0);
        gradebook.remove(column.id());
        instructor.submit(desk.formTo("/desk/releases"));

        Page refused = Walk.awaitDesk(instructor, desk, "not in the gradebook");
        assertThat(refused.words())
                .contains("1 grade has not reached the gradebook.")
                .contains("The platform no longer has the column.");

        gradebook.add(column.draft(), true);
        Visitor again = walk.visitor();
        Page reopened = again.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        Form sendAgain = reopened.formTo("/desk/deliveries");
        String forged = sendAgain.encoded().replaceFirst("csrf=[^&]*", "csrf=forged");
        assertThat(again.post(sendAgain.action(), forged).status()).isEqualTo(403);
        Page sent = again.submit(sendAgain);
        assertThat(sent.status()).isEqualTo(200);
        assertThat(again.submit(sendAgain).status()).as("the same form again").isEqualTo(200);

        assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                .isEqualByComparingTo("75");
        Page there = Walk.awaitDesk(again, reopened, "in the gradebook since");
        assertThat(there.words()).doesNotContain("has not reached", "Send again");
        assertThat(site.gradesTaken(walk.course(), walk.link(), candidate)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyChangesInTheGradebookIsNoticedAndStays(Manner manner) {
        Walk walk = new Walk(site, manner, "Overridden in " + manner);
        Person candidate = walk.readyToRelease();
        Visitor instructor = walk.visitor();
        Page desk = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        instructor.submit(desk.formTo("/desk/releases"));
        Page there = Walk.awaitDesk(instructor, desk, "in the gradebook since");
        var gradebook = site.lms().gradebook(walk.course());
        String column = gradebook.lineItemsOf(walk.link().id()).get(0).id();

        gradebook.override(column, candidate.id(), Optional.of(new BigDecimal("81")));
        assertThat(instructor.submit(there.formTo("/desk/comparison")).status()).isEqualTo(200);
        Page changed = Walk.awaitDesk(instructor, desk, "There it is 81 / 100; seen ");
        assertThat(changed.words())
                .contains("changed in the gradebook")
                .doesNotContain("Send again");

        gradebook.override(column, candidate.id(), Optional.empty());
        instructor.submit(changed.formTo("/desk/comparison"));
        Walk.awaitDesk(instructor, desk, "gone from the gradebook");
        assertThat(site.gradesTaken(walk.course(), walk.link(), candidate)).isEqualTo(1);

        String form = changed.formTo("/desk/comparison").encoded();
        String forged = form.replaceFirst("csrf=[^&]*", "csrf=forged");
        assertThat(instructor.post(desk.at("desk/comparison"), forged).status()).isEqualTo(403);
    }
}
