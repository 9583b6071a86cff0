package org.aspirant.academy.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.submission.Submission;
import org.junit.jupiter.api.Test;

class AssigningTest {

    private final School school = new School();
    private final Story story = new Story(school);
    private final Participant ada = school.staff("ada", StaffRole.ASSESSOR);
    private final Participant olu = school.staff("olu", StaffRole.ASSESSOR);
    private final Participant zoe = school.staff("zoe", StaffRole.ASSESSOR);

    private List<SubjectId> readers(Submission submission) {
        return school.ports.sheets().of(School.ORGANIZATION, submission.id()).stream()
                .filter(sheet -> sheet.state() != RatingSheet.State.HANDED_BACK)
                .map(RatingSheet::assessor)
                .toList();
    }

    @Test
    void asManyReadAsThePlanAsksFor() {
        school.bind("two-readers", ada, olu, zoe);

        assertThat(readers(story.handedIn(school.candidate("rosa"))))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void nineSubmissionsForTwoOfThreeReadersMakeSixForEach() {
        school.bind("two-readers", ada, olu, zoe);
        IntStream.range(0, 9).forEach(n -> story.handedIn(school.candidate("c" + n)));

        for (Participant reader : List.of(ada, olu, zoe)) {
            assertThat(school.queue.queue(reader).orElseThrow()).hasSize(6);
        }
    }

    @Test
    void whoIsNotChosenForTheActivityReadsNothing() {
        school.bind("two-readers", ada, olu);
        story.handedIn(school.candidate("rosa"));

        assertThat(school.queue.queue(zoe).orElseThrow()).isEmpty();
    }

    @Test
    void nobodyReadsTheirOwnWork() {
        school.bind("two-readers", ada, olu);
        var rosa = school.candidate("rosa");
        var run = story.played(rosa);
        school.ports
                .unitOfWork()
                .run(
                        () ->
                                school.ports
                                        .members()
                                        .assign(
                                                School.COURSE,
                                                rosa.subject(),
                                                StaffRole.ASSESSOR,
                                                school.clock.instant()));
        school.ports
                .unitOfWork()
                .run(
                        () -> {
                            var before =
                                    school.ports
                                            .activities()
                                            .find(School.PLACE)
                                            .orElseThrow()
                                            .bound()
                                            .orElseThrow();
                            school.ports
                                    .activities()
                                    .bind(
                                            School.PLACE,
                                            new org.aspirant.academy.activity.Binding(
                                                    before.simulation(),
                                                    before.simulationHash(),
                                                    before.plan(),
                                                    before.planHash(),
                                                    before.column(),
                                                    before.readingDays(),
                                                    List.of(rosa.subject(), ada.subject()),
                                                    before.boundBy(),
                                                    before.boundAt(),
                                                    null));
                            return true;
                        });

        var outcome =
                (org.aspirant.academy.submission.SubmitOutcome.Submitted)
                        school.submitting.submit(
                                rosa,
                                run,
                                java.util.Map.of("why", Story.WHY),
                                Submission.Reasons.WITHHELD);

        assertThat(readers(outcome.submission())).containsExactly(ada.subject());
    }

    @Test
    void whatWaitsGoesToWhoJoinsLater() {
        school.bind("two-readers", ada);
        var submission = story.handedIn(school.candidate("rosa"));
        assertThat(readers(submission)).containsExactly(ada.subject());

        school.bind("two-readers", ada, olu);

        assertThat(readers(submission)).containsExactlyInAnyOrder(ada.subject(), olu.subject());
    }

    @Test
    void whoLostTheRoleGetsNothingNew() {
        school.bind("two-readers", ada, olu);
        school.withdrawingStaff.withdraw(school.instructor(), olu.subject(), StaffRole.ASSESSOR);

        assertThat(readers(story.handedIn(school.candidate("rosa"))))
                .containsExactly(ada.subject());
    }

    @Test
    void anAdjudicatorIsNeverOneOfTheReaders() {
        school.bind("two-readers", ada, olu);
        school.assigningStaff.assign(school.instructor(), ada.subject(), StaffRole.ADJUDICATOR);
        var submission = story.handedIn(school.candidate("rosa"));
        story.read(ada, "tested", "tested");
        story.read(olu, "named", "named");

        assertThat(readers(submission)).hasSize(2);

        var ken = school.staff("ken", StaffRole.ADJUDICATOR);
        assertThat(readers(submission)).hasSize(3).contains(ken.subject());
    }

    @Test
    void theWorkOfAnErasedCandidateIsGivenToNobody() {
        school.bind("two-readers", ada);
        var rosa = school.candidate("rosa");
        var submission = story.handedIn(rosa);
        school.ports
                .unitOfWork()
                .run(() -> school.ports.people().erase(School.ORGANIZATION, rosa.subject()));

        school.bind("two-readers", ada, olu);

        assertThat(readers(submission)).containsExactly(ada.subject());
    }

    @Test
    void nobodyIsGivenWorkThatNobodyReads() {
        school.bind("completion", ada);

        assertThat(readers(story.handedIn(school.candidate("rosa")))).isEmpty();
    }
}
