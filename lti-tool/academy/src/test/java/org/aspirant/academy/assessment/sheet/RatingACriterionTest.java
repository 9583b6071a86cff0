package org.aspirant.academy.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.school.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A level, evidence and a note for one criterion. */
class RatingACriterionTest extends SheetScene {

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

        var entry = Optional.ofNullable(workbench(ada, sheet).entries().get(GROUNDS)).orElseThrow();
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
        var kept = (SheetOutcome.Kept) rate("weighed", new Quote("decision:1", " 310\n  slips "));

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
                ada, sheet, new CriterionRating("simulation", "grounds", "", code, List.of(), ""));
    }

    @Test
    void eitherALevelOrACode() {
        var both =
                new CriterionRating("simulation", "grounds", "named", "unreadable", List.of(), "");

        assertThat(fault(school.rating.rate(ada, sheet, both)))
                .isEqualTo(AssessmentFault.LEVEL_OR_CODE);
        assertThat(((SheetOutcome.Kept) code("unreadable")).draft().code()).isEqualTo("unreadable");
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
