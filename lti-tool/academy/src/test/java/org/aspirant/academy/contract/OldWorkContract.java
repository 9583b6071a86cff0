package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aspirant.academy.assessment.sheet.SheetOutcome;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.edition.KeepingEditions;
import org.aspirant.academy.content.edition.KeptCatalogue;
import org.aspirant.academy.content.pack.PackCatalogue;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.play.PlayOutcome;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.attempt.OpenOutcome;
import org.aspirant.academy.release.ReleaseOutcome;
import org.aspirant.academy.school.ChangedSource;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmitOutcome;
import org.junit.jupiter.api.Test;

/** Work goes on as it began, although the tool has been upgraded and ships other content. */
public abstract class OldWorkContract {

    protected abstract AcademyPorts ports();

    /** The tool at one start: it keeps what it ships, and opens what was ever kept. */
    private School started(ContentSource shipped) {
        var pack = Shelf.pack(shipped);
        var school =
                new School(ports(), new KeptCatalogue(new PackCatalogue(pack), ports().editions()));
        new KeepingEditions(ports().unitOfWork(), school.clock, ports().editions())
                .keep(pack.editions());
        return school;
    }

    private static Scenario opened(School school, Participant who, RunId run) {
        return ((OpenOutcome.Open) school.opening.open(who, run)).at().state().scenario();
    }

    /**
     * What the second level of the first criterion says, on this person's sheet of a submission.
     */
    private static String named(School school, Participant reader, Submission work) {
        var sheet =
                school.queue.queue(reader).orElseThrow().stream()
                        .filter(row -> row.submission().equals(work.id()))
                        .findFirst()
                        .orElseThrow()
                        .sheet();
        var bench = ((SheetOutcome.Open) school.openingSheet.open(reader, sheet)).workbench();
        return bench.yardstick().words(bench.criteria().get(0)).orElseThrow().levels().stream()
                .filter(level -> level.id().equals("named"))
                .findFirst()
                .orElseThrow()
                .descriptor();
    }

    @Test
    void whatWasBegunIsPlayedReadAndReleasedAfterAnUpgradeAsItWasBegun() {
        var before = started(new SchoolSource());
        var first = new Story(before);
        var instructor = before.instructor();
        var ada = before.staff("ada", StaffRole.ASSESSOR);
        var rosa = before.candidate("rosa");
        var paul = before.candidate("paul");
        before.bind("one-reader", ada);
        var half = first.started(rosa);
        first.post(rosa, half, 1, Story.HOLDS);
        first.post(rosa, half, 2, Story.CASTS);
        var old = opened(before, rosa, half).ref();
        var paulsWork = first.handedIn(paul);

        var after = started(ChangedSource.nextYear());
        var second = new Story(after);

        assertThat(after.catalogue.simulations())
                .as("what can be chosen from now on")
                .extracting(it -> it.ref().version())
                .containsExactly(2);
        assertThat(opened(after, rosa, half).ref()).isEqualTo(old);
        second.post(rosa, half, 3, Story.WRITES);
        assertThat(second.post(rosa, half, 4, Story.ADOPTS))
                .isInstanceOf(PlayOutcome.Finished.class);
        var rosasWork =
                ((SubmitOutcome.Submitted)
                                after.submitting.submit(
                                        rosa,
                                        half,
                                        Map.of("why", Story.WHY),
                                        Submission.Reasons.WITHHELD))
                        .submission();
        assertThat(rosasWork.pins().simulationHash()).isEqualTo(old.hash());
        assertThat(rosasWork.pins().planHash()).isEqualTo(paulsWork.pins().planHash());
        assertThat(rosasWork.pins().rubricHash())
                .as("handed in after the upgrade, so read by the newer rubric")
                .isNotEqualTo(paulsWork.pins().rubricHash());

        assertThat(named(after, ada, paulsWork)).isEqualTo("One is named.");
        assertThat(named(after, ada, rosasWork)).isEqualTo("At least one is named.");
        second.read(ada, "named", "weighed");
        second.read(ada, "named", "weighed");
        for (var work : List.of(paulsWork, rosasWork)) {
            assertThat(after.releasing.release(instructor, work.id()))
                    .isInstanceOf(ReleaseOutcome.Released.class);
        }
        assertThat(foundOnGrounds(after, paul)).isEqualTo("One is named.");
        assertThat(foundOnGrounds(after, rosa)).isEqualTo("At least one is named.");
    }

    private static String foundOnGrounds(School school, Participant who) {
        var feedback = school.readingFeedback.read(who).orElseThrow();
        return feedback.criteria().get(0).readings().get(0).descriptor();
    }
}
