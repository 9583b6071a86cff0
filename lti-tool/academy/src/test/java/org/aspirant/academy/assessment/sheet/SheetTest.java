package org.aspirant.academy.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.DraftRating;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.rubric.plan.CriterionKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An assessor at a sheet: rating, submitting, handing back, and all that is refused. */
class SheetTest {

    private static final CriterionKey GROUNDS = new CriterionKey("simulation", "grounds");
    private static final CriterionKey VOICES = new CriterionKey("simulation", "voices");
    private static final Quote SLIPS = new Quote("decision:1", "310 slips");

    private final School school = new School();
    private final Story story = new Story(school);
    private final Participant ada = school.staff("ada", StaffRole.ASSESSOR);
    private final Participant olu = school.staff("olu", StaffRole.ASSESSOR);
    private final Participant rosa = school.candidate("rosa");
    private SubmissionId submission = new SubmissionId("none");
    private SheetId sheet = new SheetId("none");

    @BeforeEach
    void handIn() {
        school.bind("two-readers", ada, olu);
        Submission handedIn = story.handedIn(rosa);
        submission = handedIn.id();
        sheet = story.sheet(ada);
    }

    private static AssessmentFault fault(SheetOutcome outcome) {
        return ((SheetOutcome.NotAllowed) outcome).fault();
    }

    private List<LedgerEvent> ledger() {
        return school.ports.ledger().events(School.ORGANIZATION, submission);
    }

    private List<DraftRating> drafts() {
        return school.ports.sheets().drafts(School.ORGANIZATION, sheet);
    }

    private SheetOutcome rate(String level, Quote... evidence) {
        return story.rate(ada, sheet, "grounds", level, evidence);
    }

    private Workbench workbench(Participant who, SheetId id) {
        return ((SheetOutcome.Open) school.openingSheet.open(who, id)).workbench();
    }

    @Nested
    class RatingACriterion {

        /** "310 slips" stands at characters 12 to 21 of the reason, counted by hand. */
        @Test
        void quotedWordsBecomeOffsetsIntoTheText() {
            var kept = (SheetOutcome.Kept) rate("weighed", SLIPS);

            assertThat(kept.draft().level()).isEqualTo("weighed");
            assertThat(kept.draft().evidence()).containsExactly("decision:1@12-21");
        }

        @Test
        void theBenchShowsTheWordsAndTheNoteAgain() {
            rate("weighed", SLIPS, new Quote("exhibit:slips", ""));

            var entry =
                    Optional.ofNullable(workbench(ada, sheet).entries().get(GROUNDS)).orElseThrow();
            assertThat(entry.evidence())
                    .extracting(it -> it.quote())
                    .containsExactly(Optional.of("310 slips"), Optional.empty());
            assertThat(entry.note()).isEqualTo("Note of s-ada on grounds");
            assertThat(workbench(ada, sheet).done()).isEqualTo(1);
        }

        @Test
        void aLevelMayBeGivenByItsValue() {
            assertThat(((SheetOutcome.Kept) rate("3", SLIPS)).draft().level()).isEqualTo("tested");
        }

        @Test
        void whiteSpaceOfASelectionDoesNotMatter() {
            var kept =
                    (SheetOutcome.Kept) rate("weighed", new Quote("decision:1", " 310\n  slips "));

            assertThat(kept.draft().evidence()).containsExactly("decision:1@12-21");
        }

        @Test
        void aSecondRatingReplacesTheFirstWithItsNote() {
            rate("weighed", SLIPS);
            rate("named");

            assertThat(drafts()).hasSize(1);
            assertThat(drafts().get(0).level()).isEqualTo("named");
            assertThat(drafts().get(0).evidence()).isEmpty();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        words that are not there       | decision:1 | 999 slips     | WORDS_NOT_IN_THE_TEXT
                        words of another decision      | decision:3 | 310 slips     | WORDS_NOT_IN_THE_TEXT
                        words at a decision without any | decision:2 | 310 slips     | WORDS_NOT_IN_THE_TEXT
                        a decision that was not made   | decision:9 | ''            | EVIDENCE_NOT_IN_THE_WORK
                        an exhibit nobody opened       | exhibit:letter | ''        | EVIDENCE_NOT_IN_THE_WORK
                        a field that is not there      | sheet:hack | ''            | EVIDENCE_NOT_IN_THE_WORK
                        nothing known                  | river      | ''            | EVIDENCE_NOT_IN_THE_WORK
                        a pattern instead of words     | decision:1 | .*            | WORDS_NOT_IN_THE_TEXT
                        """)
        void evidenceThatIsNotInTheWorkIsRefused(
                String situation, String source, String words, AssessmentFault expected) {
            assertThat(fault(rate("weighed", new Quote(source, words)))).isEqualTo(expected);
            assertThat(drafts()).isEmpty();
        }

        @Test
        void whatThePlanDoesNotKnowIsRefused() {
            assertThat(fault(rate("9", SLIPS))).isEqualTo(AssessmentFault.OUTSIDE_THE_SCALE);
            assertThat(fault(rate("4", SLIPS))).isEqualTo(AssessmentFault.OUTSIDE_THE_SCALE);
            assertThat(fault(rate("-1", SLIPS))).isEqualTo(AssessmentFault.OUTSIDE_THE_SCALE);
            assertThat(fault(story.rate(ada, sheet, "beauty", "named", SLIPS)))
                    .isEqualTo(AssessmentFault.UNKNOWN_CRITERION);
            assertThat(fault(code("nonsense"))).isEqualTo(AssessmentFault.UNKNOWN_CODE);
            assertThat(drafts()).isEmpty();
        }

        private SheetOutcome code(String code) {
            return school.rating.rate(
                    ada,
                    sheet,
                    new CriterionRating("simulation", "grounds", "", code, List.of(), ""));
        }

        @Test
        void eitherALevelOrACode() {
            var both =
                    new CriterionRating(
                            "simulation", "grounds", "named", "unreadable", List.of(), "");

            assertThat(fault(school.rating.rate(ada, sheet, both)))
                    .isEqualTo(AssessmentFault.LEVEL_OR_CODE);
            assertThat(((SheetOutcome.Kept) code("unreadable")).draft().code())
                    .isEqualTo("unreadable");
        }

        @Test
        void aNoteIsPlainText() {
            assertThat(fault(note("<b>Good</b>"))).isEqualTo(AssessmentFault.NOTE_WITH_MARKUP);
            assertThat(fault(note("x\u0000"))).isEqualTo(AssessmentFault.NOTE_UNPRINTABLE);
            assertThat(fault(note("x".repeat(20_001)))).isEqualTo(AssessmentFault.NOTE_TOO_LONG);
            assertThat(drafts()).isEmpty();
        }

        private SheetOutcome note(String note) {
            return school.rating.rate(
                    ada,
                    sheet,
                    new CriterionRating("simulation", "grounds", "named", "", List.of(), note));
        }

        @Test
        void noMoreThanTwentyPassages() {
            var many = java.util.Collections.nCopies(21, SLIPS).toArray(Quote[]::new);

            assertThat(fault(rate("named", many))).isEqualTo(AssessmentFault.TOO_MUCH_EVIDENCE);
        }

        @Test
        void theWordsOfAnErasedCandidateCannotBeRated() {
            school.ports
                    .unitOfWork()
                    .run(() -> school.ports.people().erase(School.ORGANIZATION, rosa.subject()));

            assertThat(fault(rate("named", SLIPS))).isEqualTo(AssessmentFault.CANDIDATE_ERASED);
        }
    }

    @Nested
    class WhoMay {

        @Test
        void onlyWhoItWasGivenTo() {
            assertThat(fault(story.rate(olu, sheet, "grounds", "named", SLIPS)))
                    .isEqualTo(AssessmentFault.NOT_ASSIGNED);
            assertThat(fault(school.openingSheet.open(olu, sheet)))
                    .isEqualTo(AssessmentFault.NOT_ASSIGNED);
            assertThat(fault(school.openingSheet.open(rosa, sheet)))
                    .isEqualTo(AssessmentFault.NOT_ASSIGNED);
            assertThat(fault(school.submittingSheet.submit(rosa, sheet)))
                    .isEqualTo(AssessmentFault.NOT_ASSIGNED);
            assertThat(fault(school.openingSheet.open(school.instructor(), sheet)))
                    .isEqualTo(AssessmentFault.NOT_ASSIGNED);
        }

        @Test
        void fromAnotherCourseOrTenantTheSheetIsUnknown() {
            for (Participant stranger : List.of(School.elsewhere(ada), School.otherTenant(ada))) {
                assertThat(fault(school.openingSheet.open(stranger, sheet)))
                        .isEqualTo(AssessmentFault.UNKNOWN_SHEET);
                assertThat(fault(story.rate(stranger, sheet, "grounds", "named", SLIPS)))
                        .isEqualTo(AssessmentFault.UNKNOWN_SHEET);
                assertThat(fault(school.submittingSheet.submit(stranger, sheet)))
                        .isEqualTo(AssessmentFault.UNKNOWN_SHEET);
                assertThat(
                                fault(
                                        school.handingBack.handBack(
                                                stranger, sheet, RatingSheet.HandBack.UNREADABLE)))
                        .isEqualTo(AssessmentFault.UNKNOWN_SHEET);
            }
        }

        @Test
        void whoLooksOnReadsAndChangesNothing() {
            var observed = School.observed(ada);

            assertThat(school.openingSheet.open(observed, sheet))
                    .isInstanceOf(SheetOutcome.Open.class);
            assertThat(fault(story.rate(observed, sheet, "grounds", "named", SLIPS)))
                    .isEqualTo(AssessmentFault.OBSERVER);
            assertThat(fault(school.submittingSheet.submit(observed, sheet)))
                    .isEqualTo(AssessmentFault.OBSERVER);
        }

        @Test
        void aCandidateHasNoQueue() {
            assertThat(school.queue.queue(rosa)).isEmpty();
            assertThat(school.queue.queue(School.otherTenant(ada))).isEmpty();
            assertThat(school.queue.queue(school.enter("gast", CourseRole.OTHER))).isEmpty();
        }

        @Test
        void theQueueCallsWorkByALabel() {
            rate("named", SLIPS);

            var rows = school.queue.queue(ada).orElseThrow();

            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).label()).isEqualTo(submission.label());
            assertThat(rows.get(0).rated()).isEqualTo(1);
            assertThat(rows.get(0).criteria()).isEqualTo(2);
        }
    }

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

    @Nested
    class HandingASheetBack {

        @Test
        void somebodyElseGetsTheWork() {
            var zoe = school.staff("zoe", StaffRole.ASSESSOR);
            school.bind("two-readers", ada, olu, zoe);
            rate("weighed", SLIPS);

            assertThat(
                            school.handingBack.handBack(
                                    ada, sheet, RatingSheet.HandBack.KNOWS_THE_AUTHOR))
                    .isEqualTo(new SheetOutcome.HandedBack());

            assertThat(story.sheet(zoe)).isNotNull();
            assertThat(fault(school.openingSheet.open(ada, sheet)))
                    .isEqualTo(AssessmentFault.HANDED_BACK);
            assertThat(fault(rate("named", SLIPS))).isEqualTo(AssessmentFault.HANDED_BACK);
            assertThat(fault(school.submittingSheet.submit(ada, sheet)))
                    .isEqualTo(AssessmentFault.HANDED_BACK);
            assertThat(drafts()).as("kept, and does not count").hasSize(1);
            assertThat(ledger()).isEmpty();
        }

        @Test
        void itDoesNotComeBackToWhoHandedItBack() {
            school.handingBack.handBack(ada, sheet, RatingSheet.HandBack.UNREADABLE);
            school.bind("two-readers", ada, olu);

            assertThat(school.queue.queue(ada).orElseThrow())
                    .noneMatch(ViewingQueue.QueueRow::isOpen);
        }
    }

    @Nested
    class Adjudicating {

        private final Participant ken = school.staff("ken", StaffRole.ADJUDICATOR);

        @Test
        void sheetsThatDifferByMoreThanOneLevelGoToAnAdjudicatorWhoSeesBoth() {
            story.read(ada, "tested", "weighed");
            story.read(olu, "named", "weighed");

            var bench = workbench(ken, story.sheet(ken));

            assertThat(bench.sheet().role()).isEqualTo(RatingSheet.Role.ADJUDICATION);
            assertThat(bench.criteria()).contains(GROUNDS);
            assertThat(bench.others())
                    .filteredOn(other -> other.criterion().equals(GROUNDS))
                    .extracting(Workbench.Other::reader, Workbench.Other::mark)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(1, "tested"),
                            org.assertj.core.groups.Tuple.tuple(2, "named"));
        }

        /** Composites 2.5 and 1 lie on both sides of the cut 2, so everything is in question. */
        @Test
        void whatTheAdjudicatorFindsStands() {
            story.read(ada, "tested", "weighed");
            story.read(olu, "named", "named");
            var adjudication = story.sheet(ken);
            for (CriterionKey key : workbench(ken, adjudication).criteria()) {
                story.rate(ken, adjudication, key.criterion(), "weighed", SLIPS);
            }
            Story.require(school.submittingSheet.submit(ken, adjudication));

            var decision =
                    school.ports.ledger().decision(School.ORGANIZATION, submission).orElseThrow();
            assertThat(decision.status()).isEqualTo("decided");
            assertThat(decision.passed()).isTrue();
            assertThat(ledger())
                    .filteredOn(event -> event.role() == RatingSheet.Role.ADJUDICATION)
                    .extracting(LedgerEvent::assessor)
                    .containsOnly(ken.subject());
        }

        /** Levels 3 and 1 differ by 2; composites 2.5 and 2 both reach the cut of 2. */
        @Test
        void aCriterionThatIsNotInQuestionIsNotAskedAbout() {
            story.read(ada, "tested", "weighed");
            story.read(olu, "named", "tested");
            var adjudication = story.sheet(ken);

            assertThat(workbench(ken, adjudication).criteria()).containsExactly(GROUNDS);
            assertThat(fault(story.rate(ken, adjudication, "voices", "named", SLIPS)))
                    .isEqualTo(AssessmentFault.NOT_IN_QUESTION);
        }
    }

    @Test
    void aPlanThatIsGoneIsSaidToBe() {
        school.shelf().losePlans();

        assertThat(fault(school.openingSheet.open(ada, sheet)))
                .isEqualTo(AssessmentFault.EDITION_GONE);
    }
}
