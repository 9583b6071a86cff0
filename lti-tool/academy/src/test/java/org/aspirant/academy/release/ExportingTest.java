package org.aspirant.academy.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.school.School;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.format.results.DecisionJson;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.api.Test;

/** The files from which the same decisions can be made elsewhere. */
class ExportingTest extends ReleaseScene {

    private ExportOutcome.Files files() {
        return ((ExportOutcome.Exported) school.exporting.export(instructor)).files().get(0);
    }

    private <T> T compiled(CompileOutcome<T> outcome) {
        if (outcome instanceof CompileOutcome.Compiled<T> compiled) {
            return compiled.model();
        }
        throw new AssertionError(outcome);
    }

    /** The decisions are made again from the two files alone, as the command does. */
    @Test
    void planAndRatingsGiveTheSameDecisionsToTheByte() {
        handedIn("two-readers", ada, olu);
        story.handedIn(school.candidate("paul"));
        story.read(ada, "weighed", "tested");
        story.read(ada, "named", "named");
        story.read(olu, "weighed", "weighed");
        var files = files();

        AssessmentPlan plan =
                compiled(PlanCompiler.compile("plan.json", files.plan(), Known.NOTHING));
        List<RatingEvent> ratings = compiled(RatingsCsv.read("ratings.csv", files.ratings(), plan));

        assertThat(DecisionJson.document(plan, Scoring.score(plan, ratings)))
                .isEqualTo(files.decisions());
        assertThat(plan.hash()).isEqualTo(files.yardstick().plan().hash());
        assertThat(ratings).hasSize(6);
    }

    @Test
    void holdsTheDecisionThatWasReleased() {
        var submission = handedIn("one-reader", ada);
        story.read(ada, "tested", "weighed");
        school.releasing.release(instructor, submission.id());

        assertThat(files().decisions())
                .contains(
                        school.ports
                                .releases()
                                .of(School.PLACE, rosa.subject())
                                .orElseThrow()
                                .decisionJson());
    }

    @Test
    void namesNobody() {
        handedIn("one-reader", ada);
        story.read(ada, "tested", "weighed");
        var files = files();

        assertThat(files.ratings() + files.decisions() + files.plan())
                .doesNotContain("example.org")
                .doesNotContain("310 slips")
                .doesNotContain("Note of");
    }

    @Test
    void onlyForWhoRunsTheCourse() {
        handedIn("one-reader", ada);

        assertThat(school.exporting.export(ada))
                .isEqualTo(new ExportOutcome.NotAllowed(ReleaseFault.NOT_YOURS_TO_RELEASE));
        assertThat(school.exporting.export(School.otherTenant(instructor)))
                .isEqualTo(new ExportOutcome.Exported(List.of()));
    }
}
