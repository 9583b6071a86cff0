package org.aspirant.academy.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.privacy.AuditAction;
import org.junit.jupiter.api.Test;

/** A form that arrives twice counts once. */
class SentTwiceTest extends SharingScene {

    @Test
    void aSessionIsOpenedOnce() {
        var proposal = proposal(QUESTION, "UNION", "TEACHERS");
        var first = school.openingSession.open(ines, proposal);

        assertThat(school.openingSession.open(ines, proposal)).isEqualTo(first);
        assertThat(school.listingSessions.list(ines).orElseThrow().rows()).hasSize(1);
        assertThat(audited()).containsExactly(AuditAction.SHARING_OPENED);
        var other =
                new OpeningSession.Proposal(
                        proposal.form(), "Another?", "The draft.", proposal.groups(), "");
        assertThat(school.openingSession.open(ines, other))
                .isEqualTo(refused(SharingFault.ALREADY_SENT));
    }

    @Test
    void aCommentCountsOnce() {
        var session = open();
        var remark = remark(session, "UNION", "Ask us first.");

        assertThat(school.commenting.comment(rosa, remark))
                .isEqualTo(new SharingOutcome.Commented(1));
        say(olu, session, null, "in between");
        assertThat(school.commenting.comment(rosa, remark))
                .isEqualTo(new SharingOutcome.Commented(1));
        assertThat(view(session).log().tally().submitted()).isEqualTo(2);
        assertThat(school.commenting.comment(olu, remark))
                .as("the same words of somebody else are another comment")
                .isEqualTo(new SharingOutcome.Commented(3));
    }

    @Test
    void otherWordsFromTheSamePageAreNotDroppedInSilence() {
        var session = open();
        var remark = remark(session, "UNION", "Ask us first.");
        school.commenting.comment(rosa, remark);
        for (Commenting.Remark other :
                List.of(
                        new Commenting.Remark(session, remark.form(), "UNION", "And last."),
                        new Commenting.Remark(session, remark.form(), null, remark.words()))) {
            assertThat(school.commenting.comment(rosa, other))
                    .isEqualTo(refused(SharingFault.ALREADY_SENT));
        }
        assertThat(view(session).log().tally().submitted()).isEqualTo(1);
    }

    @Test
    void afterTheCloseItIsStillTheSameComment() {
        var session = open();
        var remark = remark(session, null, "Just in time.");
        school.commenting.comment(rosa, remark);
        school.closingSession.close(ines, session);

        assertThat(school.commenting.comment(rosa, remark))
                .isEqualTo(new SharingOutcome.Commented(1));
    }

    @Test
    void wordsAreHiddenOnce() {
        var session = open();
        say(rosa, session, null, "Ask Ana Ruiz.");
        var order = order(session, 1, "Ana Ruiz");

        assertThat(school.redacting.redact(ines, order)).isEqualTo(new SharingOutcome.Redacted(1));
        assertThat(school.redacting.redact(ines, order)).isEqualTo(new SharingOutcome.Redacted(1));
        assertThat(audited())
                .containsExactly(AuditAction.COMMENT_REDACTED, AuditAction.SHARING_OPENED);
        assertThat(
                        school.redacting.redact(
                                ines,
                                new Redacting.Order(
                                        session, order.form(), 1, "NAMES_SOMEBODY", "Ask", false)))
                .isEqualTo(refused(SharingFault.ALREADY_SENT));
    }

    @Test
    void closingAgainChangesNothing() {
        var session = open();
        school.closingSession.close(ines, session);
        var closedAt = view(session).closedAt();

        assertThat(school.closingSession.close(ines, session))
                .isEqualTo(new SharingOutcome.Closed());
        assertThat(view(session).closedAt()).isEqualTo(closedAt);
        assertThat(audited())
                .containsExactly(AuditAction.SHARING_CLOSED, AuditAction.SHARING_OPENED);
    }
}
