package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.aspirant.academy.assessment.DecisionRecord;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.submission.Submission;
import org.junit.jupiter.api.Test;

/** What {@link org.aspirant.academy.assessment.Ledger} must do. */
public abstract class LedgerContract {

    protected abstract AcademyPorts ports();

    private RatingSheet sheet(Sample sample, Submission submission) {
        var sheet = sample.sheet(submission.id(), sample.assessor, RatingSheet.Role.RATING);
        sample.write(() -> ports().sheets().add(sheet));
        return sheet;
    }

    private void append(Sample sample, Submission submission, LedgerEvent... events) {
        sample.write(
                () ->
                        ports().ledger()
                                .append(sample.organization, submission.id(), List.of(events)));
    }

    @Test
    void givesBackEventsByNumberAsTheyWereAdded() {
        var sample = new Sample(ports());
        var submission = sample.submitted();
        var sheet = sheet(sample, submission);
        var note =
                ports().unitOfWork()
                        .run(
                                () ->
                                        ports().words()
                                                .put(
                                                        sample.organization,
                                                        sample.candidate,
                                                        "Say who pays."));
        var coded =
                new LedgerEvent(
                        2,
                        null,
                        RatingSheet.Role.ADJUDICATION,
                        sample.candidate,
                        sample.assessor,
                        "simulation",
                        "duties",
                        null,
                        "off-task",
                        List.of(),
                        note,
                        Sample.AT);
        var rated = sample.event(1, sheet.id(), "evidence", "3");
        append(sample, submission, rated, coded);

        assertThat(ports().ledger().events(sample.organization, submission.id()))
                .containsExactly(rated, coded);
        assertThat(ports().ledger().events(sample.otherTenant().organization(), submission.id()))
                .isEmpty();
    }

    @Test
    void anEventIsNeverReplaced() {
        var sample = new Sample(ports());
        var submission = sample.submitted();
        var sheet = sheet(sample, submission);
        var first = sample.event(1, sheet.id(), "evidence", "3");
        append(sample, submission, first);

        assertThatThrownBy(
                        () ->
                                append(
                                        sample,
                                        submission,
                                        sample.event(2, sheet.id(), "duties", "2"),
                                        sample.event(1, sheet.id(), "evidence", "4")))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ports().ledger().events(sample.organization, submission.id()))
                .containsExactly(first);
    }

    @Test
    void theNewestDecisionStands() {
        var sample = new Sample(ports());
        var submission = sample.submitted();
        record(sample, submission, Sample.decision(1, "awaiting"));
        var second =
                new DecisionRecord(
                        2, 10, "decided", true, "{\"é\":\"8/3\"}", Sample.HASH, Sample.AT);
        record(sample, submission, second);

        assertThat(ports().ledger().decision(sample.organization, submission.id()))
                .contains(second);
        assertThat(ports().ledger().decisions(sample.place))
                .isEqualTo(Map.of(submission.id(), second));
        assertThat(ports().ledger().decision(sample.otherTenant().organization(), submission.id()))
                .isEmpty();
        assertThatThrownBy(() -> record(sample, submission, Sample.decision(2, "void")))
                .isInstanceOf(IllegalStateException.class);
    }

    private void record(Sample sample, Submission submission, DecisionRecord decision) {
        sample.write(() -> ports().ledger().record(sample.organization, submission.id(), decision));
    }

    @Test
    void hasNoDecisionBeforeTheFirst() {
        var sample = new Sample(ports());
        var submission = sample.submitted();

        assertThat(ports().ledger().decision(sample.organization, submission.id())).isEmpty();
        assertThat(ports().ledger().decisions(sample.place)).isEmpty();
    }
}
