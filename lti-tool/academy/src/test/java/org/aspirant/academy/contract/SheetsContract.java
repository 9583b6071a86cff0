package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.assessment.DraftRating;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.people.SubjectId;
import org.junit.jupiter.api.Test;

/** What {@link org.aspirant.academy.assessment.Sheets} must do. */
public abstract class SheetsContract {

    protected abstract AcademyPorts ports();

    private RatingSheet added(Sample sample) {
        var submission = sample.submitted();
        var sheet = sample.sheet(submission.id(), sample.assessor, RatingSheet.Role.RATING);
        sample.write(() -> ports().sheets().add(sheet));
        return sheet;
    }

    @Test
    void isFoundBySubmissionAssessorAndActivity() {
        var sample = new Sample(ports());
        var sheet = added(sample);

        assertThat(ports().sheets().find(sample.course, sheet.id())).contains(sheet);
        assertThat(ports().sheets().of(sample.organization, sheet.submission()))
                .containsExactly(sheet);
        assertThat(ports().sheets().ofAssessor(sample.course, sample.assessor))
                .containsExactly(sheet);
        assertThat(ports().sheets().ofAssessor(sample.course, sample.candidate)).isEmpty();
        assertThat(ports().sheets().in(sample.place)).containsExactly(sheet);
    }

    @Test
    void anAssessorHasOneSheetOfARoleForASubmission() {
        var sample = new Sample(ports());
        var sheet = added(sample);
        var answers =
                ports().unitOfWork()
                        .run(
                                () ->
                                        List.of(
                                                add(sample, sheet, sample.assessor, "RATING"),
                                                add(sample, sheet, sample.assessor, "ADJUDICATION"),
                                                add(
                                                        sample,
                                                        sheet,
                                                        new SubjectId(Opaque.fresh()),
                                                        "RATING")));

        assertThat(answers).containsExactly(false, true, true);
    }

    private boolean add(Sample sample, RatingSheet like, SubjectId by, String role) {
        return ports().sheets()
                .add(sample.sheet(like.submission(), by, RatingSheet.Role.valueOf(role)));
    }

    @Test
    void closesOnce() {
        var sample = new Sample(ports());
        var sheet = added(sample);
        var answers =
                ports().unitOfWork()
                        .run(
                                () ->
                                        List.of(
                                                close(sample, sheet, "HANDED_BACK"),
                                                close(sample, sheet, "SUBMITTED")));

        assertThat(answers).containsExactly(true, false);
        var closed = ports().sheets().find(sample.course, sheet.id()).orElseThrow();
        assertThat(closed.state()).isEqualTo(RatingSheet.State.HANDED_BACK);
        assertThat(closed.closedAt()).isEqualTo(Sample.AT);
        assertThat(closed.reason()).isEqualTo(RatingSheet.HandBack.UNREADABLE);
    }

    private boolean close(Sample sample, RatingSheet sheet, String state) {
        return ports().sheets()
                .close(
                        sample.organization,
                        sheet.id(),
                        RatingSheet.State.valueOf(state),
                        Sample.AT,
                        RatingSheet.HandBack.UNREADABLE);
    }

    @Test
    void knowsNothingOfAnotherTenantOrCourse() {
        var sample = new Sample(ports());
        var sheet = added(sample);
        var stranger = sample.otherTenant();

        assertThat(ports().sheets().find(stranger, sheet.id())).isEmpty();
        assertThat(ports().sheets().find(sample.otherCourse(), sheet.id())).isEmpty();
        assertThat(ports().sheets().of(stranger.organization(), sheet.submission())).isEmpty();
        boolean closed =
                ports().unitOfWork()
                        .run(
                                () ->
                                        ports().sheets()
                                                .close(
                                                        stranger.organization(),
                                                        sheet.id(),
                                                        RatingSheet.State.SUBMITTED,
                                                        Sample.AT,
                                                        null));
        assertThat(closed).isFalse();
        assertThat(ports().sheets().find(sample.course, sheet.id())).contains(sheet);
    }

    @Test
    void theNewestDraftOfACriterionIsKeptWithItsEvidenceInOrder() {
        var sample = new Sample(ports());
        var sheet = added(sample);
        var note =
                ports().unitOfWork()
                        .run(
                                () ->
                                        ports().words()
                                                .put(
                                                        sample.organization,
                                                        sample.candidate,
                                                        "Say who pays."));
        var coded = new DraftRating("simulation", "duties", null, "off-task", List.of(), null);
        var rated =
                new DraftRating(
                        "simulation",
                        "evidence",
                        "3",
                        null,
                        List.of("exhibit:grades", "decision:1@3-9"),
                        note);
        sample.write(
                () -> {
                    save(sample, sheet, coded);
                    save(
                            sample,
                            sheet,
                            new DraftRating(
                                    "simulation",
                                    "evidence",
                                    "2",
                                    null,
                                    List.of("decision:4@0-4"),
                                    null));
                    save(sample, sheet, rated);
                });

        assertThat(ports().sheets().drafts(sample.organization, sheet.id()))
                .containsExactly(coded, rated);
        assertThat(ports().sheets().drafts(sample.otherTenant().organization(), sheet.id()))
                .isEmpty();
    }

    private void save(Sample sample, RatingSheet sheet, DraftRating draft) {
        ports().sheets().save(sample.organization, sheet.id(), draft);
    }
}
