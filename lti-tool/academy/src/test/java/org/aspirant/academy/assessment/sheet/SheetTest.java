package org.aspirant.academy.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.school.School;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An assessor at a sheet: rating, submitting, handing back, and all that is refused. */
class SheetTest extends SheetScene {
    @Nested
    class Submitting {

        @Test
        void ratingsGoToTheLedgerWithoutAWord() {
            story.read(ada, "weighed", "named");

            assertThat(ledger())
                    .extracting(
                            LedgerEvent::number,
                            LedgerEvent::criterion,
                            LedgerEvent::level,
                            LedgerEvent::assessor)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    1, "grounds", "weighed", ada.subject()),
                            org.assertj.core.groups.Tuple.tuple(
                                    2, "voices", "named", ada.subject()));
            assertThat(ledger()).noneMatch(event -> event.toString().contains("slips"));
            assertThat(school.progress)
                    .extracting(Progress::stage)
                    .containsExactly(
                            Progress.Stage.STARTED,
                            Progress.Stage.SUBMITTED,
                            Progress.Stage.BEING_READ);
        }

        @Test
        void everyCriterionIsRatedFirst() {
            rate("weighed", SLIPS);

            assertThat(school.submittingSheet.submit(ada, sheet))
                    .isEqualTo(
                            new SheetOutcome.NotAllowed(
                                    AssessmentFault.NOT_ALL_RATED, List.of(VOICES)));
            assertThat(ledger()).isEmpty();
        }

        @Test
        void aLevelWithoutEvidenceDoesNotCount() {
            rate("weighed");
            story.rate(ada, sheet, "voices", "named", new Quote("decision:3", "Bram"));

            assertThat(school.submittingSheet.submit(ada, sheet))
                    .isEqualTo(
                            new SheetOutcome.NotAllowed(
                                    AssessmentFault.WITHOUT_EVIDENCE, List.of(GROUNDS)));
            assertThat(ledger()).isEmpty();
        }

        @Test
        void pointingAtAWholeDecisionIsNoEvidenceForALevel() {
            rate("weighed", new Quote("decision:1", ""));
            story.rate(ada, sheet, "voices", "named", new Quote("decision:3", "Bram"));

            assertThat(fault(school.submittingSheet.submit(ada, sheet)))
                    .isEqualTo(AssessmentFault.WITHOUT_EVIDENCE);
        }

        @Test
        void aLevelThatSaysNothingIsThereSaysWhereOneLooked() {
            rate("none", new Quote("decision:1", ""));
            story.rate(ada, sheet, "voices", "none");
            assertThat(school.submittingSheet.submit(ada, sheet))
                    .isEqualTo(
                            new SheetOutcome.NotAllowed(
                                    AssessmentFault.WITHOUT_EVIDENCE, List.of(VOICES)));

            story.rate(ada, sheet, "voices", "none", new Quote("decision:3", ""));
            assertThat(school.submittingSheet.submit(ada, sheet))
                    .isEqualTo(new SheetOutcome.Submitted());
        }

        @Test
        void aSheetIsSubmittedOnce() {
            story.read(ada, "weighed", "named");

            assertThat(fault(school.submittingSheet.submit(ada, sheet)))
                    .isEqualTo(AssessmentFault.ALREADY_SUBMITTED);
            assertThat(fault(rate("named", SLIPS))).isEqualTo(AssessmentFault.ALREADY_SUBMITTED);
            assertThat(
                            fault(
                                    school.handingBack.handBack(
                                            ada, sheet, RatingSheet.HandBack.UNREADABLE)))
                    .isEqualTo(AssessmentFault.ALREADY_SUBMITTED);
            assertThat(ledger()).hasSize(2);
        }

        @Test
        void nobodySeesTheOtherSheetBeforeBothAreIn() {
            story.read(ada, "tested", "tested");

            var bench = workbench(olu, story.sheet(olu));

            assertThat(bench.others()).isEmpty();
            assertThat(bench.entries()).isEmpty();
            assertThat(bench.label()).isEqualTo(submission.label());
        }

        @Test
        void sheetsThatAgreeDecide() {
            story.read(ada, "weighed", "weighed");
            story.read(olu, "tested", "weighed");

            var decision =
                    school.ports.ledger().decision(School.ORGANIZATION, submission).orElseThrow();
            assertThat(decision.status()).isEqualTo("decided");
            assertThat(decision.passed()).isTrue();
            assertThat(decision.events()).isEqualTo(4);
        }
    }

    @Test
    void aPlanThatIsGoneIsSaidToBe() {
        school.shelf().losePlans();

        assertThat(fault(school.openingSheet.open(ada, sheet)))
                .isEqualTo(AssessmentFault.EDITION_GONE);
    }
}
