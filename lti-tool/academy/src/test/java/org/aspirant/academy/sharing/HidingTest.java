package org.aspirant.academy.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.ModeratorRole;
import org.aspirant.academy.sharing.log.Piece;
import org.aspirant.academy.sharing.log.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Personal data in a comment gives way to a mark; nothing else does. */
class HidingTest extends SharingScene {

    @Test
    void wordsGiveWayToAMarkWhereverTheyStandAlone() {
        var session = open();
        say(rosa, session, null, "Ana knows; ask Ana about Anabel, or Ana's mother.");

        school.redacting.redact(ines, order(session, 1, "Ana"));

        assertThat(shown(session, 1))
                .isEqualTo("[#] knows; ask [#] about Anabel, or [#]'s mother.");
        assertThat(view(session).log().tally()).isEqualTo(new Tally(1, 0, 1, 0, 0));
    }

    @Test
    void wordsInsideLongerOnesAreFoundWhereTheyStandNowhereElse() {
        var session = open();
        say(rosa, session, null, "我的老师王小明很好");

        school.redacting.redact(ines, order(session, 1, "王小明"));

        assertThat(shown(session, 1)).isEqualTo("我的老师[#]很好");
    }

    @Test
    void aWholeCommentGivesWayAndKeepsItsNumber() {
        var session = open();
        say(rosa, session, null, "Call me on 555 0100.");
        say(olu, session, null, "Second.");

        assertThat(school.redacting.redact(ines, whole(session, 1)))
                .isEqualTo(new SharingOutcome.Redacted(1));

        assertThat(shown(session, 1)).isEqualTo("[#]");
        assertThat(shown(session, 2)).isEqualTo("Second.");
        assertThat(view(session).log().tally()).isEqualTo(new Tally(2, 1, 0, 1, 0));
    }

    @Test
    void theLogSaysAsWhatSomebodyDecided() {
        var session = open();
        var lead = school.staff("lena", StaffRole.LEAD);
        say(rosa, session, null, "Ask Ana.");
        school.redacting.redact(lead, order(session, 1, "Ana"));

        var mark = (Piece.Hidden) view(session).log().entries().get(0).pieces().get(1);
        assertThat(mark.redaction().role()).isEqualTo(ModeratorRole.LEAD);
    }

    @Test
    void goesOnAfterTheClose() {
        var session = open();
        say(rosa, session, null, "Ask Ana.");
        school.closingSession.close(ines, session);

        assertThat(school.redacting.redact(ines, order(session, 1, "Ana")))
                .isEqualTo(new SharingOutcome.Redacted(1));
    }

    @Test
    void whatIsHiddenCannotBeFoundAgain() {
        var session = open();
        say(rosa, session, null, "Ask Ana Ruiz.");
        school.redacting.redact(ines, order(session, 1, "Ana Ruiz"));

        assertThat(school.redacting.redact(ines, order(session, 1, "Ana")))
                .isEqualTo(refused(SharingFault.WORDS_NOT_THERE));
        assertThat(school.redacting.redact(ines, order(session, 1, "Ask Ana Ruiz.")))
                .isEqualTo(refused(SharingFault.WORDS_NOT_THERE));
        school.redacting.redact(ines, whole(session, 1));
        assertThat(school.redacting.redact(ines, whole(session, 1)))
                .isEqualTo(refused(SharingFault.ALREADY_HIDDEN));
    }

    @Test
    void needsAReasonThatIsPersonalData() {
        var session = open();
        say(rosa, session, null, "I disagree with the lead.");
        for (String reason : List.of("", "OFF_TOPIC", "names_somebody")) {
            var order = new Redacting.Order(session, FormKey.fresh(), 1, reason, "lead", false);
            assertThat(school.redacting.redact(ines, order))
                    .isEqualTo(refused(SharingFault.UNKNOWN_REASON));
        }
        assertThat(view(session).log().tally().redacted()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no words and not the whole    | 1 | ''  | NOTHING_CHOSEN
                    words that do not stand there | 1 | Eva | WORDS_NOT_THERE
                    other capitals                | 1 | ana | WORDS_NOT_THERE
                    no such comment               | 2 | Ana | UNKNOWN_COMMENT
                    a comment numbered zero       | 0 | Ana | UNKNOWN_COMMENT
                    """)
    void isRefused(String situation, int comment, String words, SharingFault fault) {
        var session = open();
        say(rosa, session, null, "Ask Ana.");

        assertThat(school.redacting.redact(ines, order(session, comment, words)))
                .isEqualTo(refused(fault));
        assertThat(shown(session, 1)).isEqualTo("Ask Ana.");
    }
}
