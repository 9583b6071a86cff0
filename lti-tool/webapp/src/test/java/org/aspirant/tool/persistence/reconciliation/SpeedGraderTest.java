package org.aspirant.tool.persistence.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aspirant.academy.activity.Progress.Stage;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.delivery.Standing.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What Canvas is told so that its SpeedGrader opens the work, and that makes no attempt twice. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SpeedGraderTest {

    private static final String ATTEMPT = "\"new_submission\":true";
    private static final String NO_ATTEMPT = "\"new_submission\":false";
    private static final String WORK =
            "\"submission_type\":\"basic_lti_launch\",\"submission_data\":"
                    + "\"https://tool.example/lti/launch?submission=s1\","
                    + "\"submitted_at\":\"2026-11-01T18:00:00.250Z\"";
    private static final String NONE = "\"submission_type\":\"none\"";

    private final TestDatabase database;
    private final GradedCourse canvas;

    SpeedGraderTest(TestDatabase database) {
        this.database = database;
        canvas = new GradedCourse(database, "canvas");
    }

    @Test
    void workIsShownOnceItIsSubmittedAndTheGradeIsNoFurtherAttempt() {
        canvas.progress(Stage.STARTED);
        canvas.progress(Stage.SUBMITTED);
        canvas.progress(Stage.BEING_READ);
        canvas.release("15");
        canvas.release("16");

        assertThat(canvas.sent).containsExactly("-", "-", "-", "15", "16");
        assertThat(canvas.bodies.get(0)).contains(NO_ATTEMPT, NONE);
        assertThat(canvas.bodies.get(1)).contains(ATTEMPT, WORK, "\"preserve_score\":true");
        assertThat(canvas.bodies.subList(2, 5))
                .allSatisfy(body -> assertThat(body).contains(NO_ATTEMPT, NONE));
    }

    @Test
    void aGradeThatIsTheFirstWordOfTheWorkShowsItToo() {
        canvas.release("15");
        canvas.release("16");

        assertThat(canvas.bodies.get(0)).contains(ATTEMPT, WORK, "\"preserve_score\":false");
        assertThat(canvas.bodies.get(1)).contains(NO_ATTEMPT, NONE);
    }

    @Test
    void anUncertainAnnouncementIsMadeAgainWithTheSameTimeByWhichCanvasKnowsIt() {
        canvas.refusals.add(new FetchOutcome.Failed(FetchFault.TIMED_OUT, "15 s"));
        canvas.progress(Stage.SUBMITTED);
        canvas.progress(Stage.BEING_READ);

        assertThat(canvas.bodies)
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).contains(ATTEMPT, WORK));
    }

    @Test
    void aGradeCountsWhereNoAttemptIsLeft() {
        canvas.refusals.add(
                new FetchOutcome.Answered(
                        422, Map.of(), "The maximum number of allowed attempts has been reached"));
        canvas.release("15");

        assertThat(canvas.sent).containsExactly("15", "15");
        assertThat(canvas.bodies.get(0)).contains(ATTEMPT);
        assertThat(canvas.bodies.get(1)).contains(NO_ATTEMPT, NONE);
        assertThat(canvas.standing().state()).isEqualTo(State.SENT);
    }

    @Test
    void noOtherPlatformIsSentAnyAddress() {
        var moodle = new GradedCourse(database, "moodle");
        moodle.progress(Stage.SUBMITTED);
        moodle.release("15");

        assertThat(moodle.bodies)
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).doesNotContain("basic_lti_launch", ATTEMPT));
    }
}
