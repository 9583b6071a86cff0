package org.aspirant.academy.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.aspirant.academy.release.view.Feedback;
import org.aspirant.academy.release.view.Standing;
import org.aspirant.academy.school.School;
import org.aspirant.rubric.scoring.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a candidate sees of their own work, before and after the release. */
class FollowingTest extends ReleaseScene {

    @Test
    void whereTheWorkStandsAndNothingOfWhatWasFound() {
        assertThat(school.following.follow(rosa)).isEqualTo(new Standing.NotHandedIn());
        var submission = handedIn("two-readers", ada, olu);
        assertThat(school.following.follow(rosa))
                .isEqualTo(new Standing.Received(submission, 0, 2, submission.expectedBy()));
        story.read(ada, "tested", "tested");
        assertThat(school.following.follow(rosa))
                .isEqualTo(new Standing.Received(submission, 1, 2, submission.expectedBy()));
        story.read(olu, "named", "named");
        assertThat(school.following.follow(rosa))
                .isEqualTo(new Standing.BeingSettled(submission, submission.expectedBy()));
        assertThat(school.readingFeedback.read(rosa)).isEmpty();
    }

    /**
     * The decision of a status is recorded as it would be after a reading that came to it; what the
     * candidate may know follows from the status alone.
     */
    @ParameterizedTest
    @CsvSource({
        "AWAITING, Received",
        "NEEDS_SECOND_RATING, Received",
        "NEEDS_ADJUDICATION, BeingSettled",
        "DECIDED, AwaitingRelease",
        "INCOMPLETE, AwaitingRelease",
        "VOID, AwaitingRelease"
    })
    void beforeTheReleaseNothingOfTheDecision(Decision.Status status, String standing) {
        var submission = handedIn("one-reader", ada);
        stands(submission, 1, 0, status);

        assertThat(school.following.follow(rosa).getClass().getSimpleName()).isEqualTo(standing);
        assertThat(school.readingFeedback.read(rosa)).isEmpty();
    }

    @Test
    void thatSomebodyElseReadsWhereASecondReadingBecameDue() {
        var submission = handedIn("one-reader", ada);
        story.read(ada, "tested", "weighed");
        stands(submission, 2, 2, Decision.Status.NEEDS_SECOND_RATING);

        assertThat(school.following.follow(rosa))
                .isEqualTo(new Standing.Received(submission, 1, 2, submission.expectedBy()));
    }

    @Test
    void theFeedbackOnWorkThatEndedWithoutAScoreOnceReleased() {
        var submission = handedIn("two-readers", ada, olu);
        cannotRead(ada, "unreadable");
        cannotRead(olu, "unreadable");
        assertThat(school.readingFeedback.read(rosa)).isEmpty();

        school.releasing.release(instructor, submission.id());

        var feedback = school.readingFeedback.read(rosa).orElseThrow();
        assertThat(feedback.explanation().passed()).isNull();
        assertThat(feedback.criteria().get(0).resolved()).isEmpty();
        assertThat(feedback.criteria().get(0).readings())
                .extracting(Feedback.ByReader::mark, Feedback.ByReader::level)
                .contains(org.assertj.core.groups.Tuple.tuple("unreadable", ""));
    }

    @Test
    void theFeedbackWithNotesAndQuotesOnceReleased() {
        var submission = handedIn("two-readers", ada, olu);
        story.read(ada, "weighed", "weighed");
        story.read(olu, "tested", "weighed");
        assertThat(school.following.follow(rosa))
                .isEqualTo(new Standing.AwaitingRelease(submission));
        assertThat(school.readingFeedback.read(rosa)).isEmpty();

        school.releasing.release(instructor, submission.id());

        Feedback feedback = school.readingFeedback.read(rosa).orElseThrow();
        var grounds = feedback.criteria().get(0);
        assertThat(grounds.title()).isEqualTo("Grounds");
        assertThat(grounds.resolved()).contains(new BigDecimal("2.50"));
        assertThat(grounds.readings())
                .extracting(Feedback.ByReader::reader, Feedback.ByReader::level)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Weighed"),
                        org.assertj.core.groups.Tuple.tuple(2, "Tested"));
        assertThat(grounds.readings().get(0).note()).isEqualTo("Note of s-ada on grounds");
        assertThat(grounds.readings().get(0).evidence().get(0).quote()).contains("310 slips");
        assertThat(feedback.explanation().passed()).isTrue();
        assertThat(feedback.release().decisionJson()).contains("\"status\":\"decided\"");
    }

    @Test
    void nobodyElsesFeedback() {
        var submission = handedIn("one-reader", ada);
        story.read(ada, "tested", "weighed");
        school.releasing.release(instructor, submission.id());

        assertThat(school.readingFeedback.read(school.candidate("paul"))).isEmpty();
        assertThat(school.readingFeedback.read(School.elsewhere(rosa))).isEmpty();
        assertThat(school.readingFeedback.read(School.otherTenant(rosa))).isEmpty();
        assertThat(school.following.follow(School.otherTenant(rosa)))
                .isEqualTo(new Standing.NotHandedIn());
    }
}
