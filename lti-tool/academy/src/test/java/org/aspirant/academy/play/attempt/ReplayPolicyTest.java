package org.aspirant.academy.play.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.play.PlayFault;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.simulation.scenario.Policy;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionFault;
import org.aspirant.academy.submission.SubmitOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the policy of a simulation declares is what happens: attempts, counts, revealPaths. */
class ReplayPolicyTest {

    /** A school whose simulation has this policy, and one candidate. */
    private static final class Classroom {
        final School school;
        final Story story;
        final Participant rosa;

        Classroom(String attempts, String counts, String reveal) {
            var source =
                    SchoolSource.withPolicy(
                            "{attempts: %s, counts: %s, undo: none, revealPaths: %s}"
                                    .formatted(attempts, counts, reveal));
            school = new School(Memory.ports(), Shelf.compiled(source));
            story = new Story(school);
            rosa = school.candidate("rosa");
            school.bind("completion");
        }

        SubmitOutcome submit(RunId run) {
            return school.submitting.submit(
                    rosa, run, Map.of("why", Story.WHY), Submission.Reasons.WITHHELD);
        }

        boolean reveals() {
            Policy policy = school.catalogue.simulations().get(0).policy();
            return school.listing.list(rosa).revealPaths(policy);
        }
    }

    @Test
    void oneAttemptIsOneAttempt() {
        var room = new Classroom("1", "submitted", "never");
        room.story.played(room.rosa);

        assertThat(room.school.starting.start(room.rosa))
                .isEqualTo(new StartOutcome.NotAllowed(PlayFault.NO_ATTEMPTS_LEFT));
    }

    @Test
    void withoutALimitAttemptsGoOn() {
        var room = new Classroom("unlimited", "submitted", "never");
        for (int attempt = 1; attempt <= 25; attempt++) {
            room.story.played(room.rosa);
        }

        assertThat(room.school.listing.list(room.rosa).left()).isEmpty();
        assertThat(room.school.listing.list(room.rosa).finished()).hasSize(25);
    }

    @ParameterizedTest(name = "where {0} counts, of two attempts number {1} can be handed in")
    @CsvSource({"first, 1, ONLY_THE_FIRST_COUNTS", "last, 2, ONLY_THE_LAST_COUNTS"})
    void onlyTheAttemptThatCountsIsTaken(String counts, int taken, SubmissionFault other) {
        var room = new Classroom("3", counts, "never");
        var first = room.story.played(room.rosa);
        var second = room.story.played(room.rosa);

        assertThat(room.submit(taken == 1 ? second : first))
                .isEqualTo(new SubmitOutcome.NotAllowed(other, ""));
        assertThat(room.submit(taken == 1 ? first : second))
                .isInstanceOf(SubmitOutcome.Submitted.class);
    }

    /** Shown or not: after the first of two attempts, in the second, after it, once handed in. */
    @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
    @CsvSource({
        "never,              false, false, false, false",
        "always,             true,  true,  true,  true",
        "after-submission,   false, false, false, true",
        "after-last-attempt, false, false, true,  true"
    })
    void untakenOptionsAreShownWhenThePolicySaysSo(
            String reveal, boolean afterFirst, boolean inSecond, boolean after, boolean handedIn) {
        var room = new Classroom("2", "submitted", reveal);
        var first = room.story.played(room.rosa);
        assertThat(room.reveals()).isEqualTo(afterFirst);

        var second = room.story.started(room.rosa);
        assertThat(room.reveals()).isEqualTo(inSecond);

        finish(room, second);
        assertThat(room.reveals()).isEqualTo(after);

        assertThat(room.submit(first)).isInstanceOf(SubmitOutcome.Submitted.class);
        assertThat(room.reveals()).isEqualTo(handedIn);
    }

    private static void finish(Classroom room, RunId run) {
        room.story.post(room.rosa, run, 1, Story.HOLDS);
        room.story.post(room.rosa, run, 2, Story.CASTS);
        room.story.post(room.rosa, run, 3, Story.WRITES);
        room.story.post(room.rosa, run, 4, Story.ADOPTS);
    }
}
