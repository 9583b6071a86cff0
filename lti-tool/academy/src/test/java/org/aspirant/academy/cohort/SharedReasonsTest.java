package org.aspirant.academy.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.privacy.Erasing.Requester;
import org.aspirant.academy.privacy.ErasureOutcome;
import org.aspirant.academy.school.ChangedSource;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.submission.Submission.Reasons;
import org.junit.jupiter.api.Test;

/** Whose reasons are shown, and under which letters. */
class SharedReasonsTest extends Classroom {

    @Test
    void reasonsStandUnderTheirOptionWithoutANameAndTheReadersOwnIsMarked() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        var group = to(school.candidate("p3")).at("gate").orElseThrow().reasons().get(0);

        assertThat(group.taken()).containsExactly("gate.hold");
        assertThat(group.reasons())
                .extracting(Reason::letter)
                .containsExactly("A", "B", "C", "D", "E");
        assertThat(group.reasons())
                .filteredOn(Reason::own)
                .extracting(Reason::text)
                .containsExactly(words("p3", "gate"));
        assertThat(toInstructor().at("gate").orElseThrow().reasons().get(0).reasons())
                .as("the same letters for who teaches, and nobody's own")
                .isEqualTo(
                        group.reasons().stream()
                                .map(one -> new Reason(one.letter(), one.text(), false))
                                .toList());
    }

    @Test
    void fourReasonsForAnOptionAreNotShown() {
        school.bind("completion");
        holders(1, 4, Reasons.SHARED);
        holder("p5", Reasons.WITHHELD);

        assertThat(told(toInstructor(), "gate")).isEqualTo("5, file 0=0, hold 5=100");
        assertThat(texts(toInstructor(), "gate")).isEmpty();
    }

    @Test
    void whoWithholdsTheirReasonsIsCountedAndNotQuoted() {
        school.bind("completion");
        holders(1, 6, Reasons.SHARED);
        holders(7, 10, Reasons.WITHHELD);

        assertThat(told(toInstructor(), "gate")).isEqualTo("10, file 0=0, hold 10=100");
        assertThat(texts(toInstructor(), "gate"))
                .containsExactlyInAnyOrder(
                        words("p1", "gate"),
                        words("p2", "gate"),
                        words("p3", "gate"),
                        words("p4", "gate"),
                        words("p5", "gate"),
                        words("p6", "gate"));
    }

    @Test
    void whoeverIsErasedStaysCountedAndTheirReasonIsMissing() {
        school.bind("completion");
        holders(1, 6, Reasons.SHARED);
        holders(7, 10, Reasons.WITHHELD);
        erase("p2");
        assertThat(told(toInstructor(), "gate")).isEqualTo("10, file 0=0, hold 10=100");
        assertThat(texts(toInstructor(), "gate")).hasSize(5).doesNotContain(words("p2", "gate"));

        erase("p4");
        assertThat(texts(toInstructor(), "gate")).as("four are left").isEmpty();
        assertThat(told(toInstructor(), "answer")).isEqualTo("10, adopt 10=100, narrow 0=0");
    }

    @Test
    void sharesAloneAreToldWhereTheAuthorsWantNoReasons() {
        var shares =
                new ChangedSource(
                        new SchoolSource(),
                        "sims/the-late-bus/sim.yaml",
                        "minN: 5, reasons: true",
                        "minN: 6, reasons: false");
        school = new School(Memory.ports(), Shelf.compiled(shares));
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        assertThat(school.comparingCohort.compare(school.instructor(), "en"))
                .isEqualTo(new CohortOutcome.TooFew(6));
        holder("p6", Reasons.SHARED);

        assertThat(told(toInstructor(), "gate")).isEqualTo("6, file 0=0, hold 6=100");
        assertThat(texts(toInstructor(), "gate")).isEmpty();
        assertThat(toInstructor().withReasons()).isFalse();
    }

    private void erase(String name) {
        assertThat(
                        school.erasing.erase(
                                new Requester(School.ORGANIZATION, School.subject("admin"), true),
                                School.subject(name)))
                .isInstanceOf(ErasureOutcome.Erased.class);
    }
}
