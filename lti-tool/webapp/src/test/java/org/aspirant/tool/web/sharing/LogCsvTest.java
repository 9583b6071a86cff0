package org.aspirant.tool.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.sharing.Invitation;
import org.aspirant.academy.sharing.KnownGroup;
import org.aspirant.academy.sharing.SharingSession;
import org.aspirant.academy.sharing.SharingSessionId;
import org.aspirant.academy.sharing.log.CommentLog;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.LogEvent;
import org.aspirant.academy.sharing.log.ModeratorRole;
import org.aspirant.academy.sharing.log.RedactionReason;
import org.aspirant.academy.sharing.log.Span;
import org.aspirant.academy.sharing.view.SessionView;
import org.aspirant.tool.web.page.Csv;
import org.aspirant.tool.web.page.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogCsvTest {

    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final SubjectId ROSA = new SubjectId("s-rosa");
    private static final TextRef FIRST = text("t-1");
    private static final TextRef SECOND = text("t-2");
    private static final TextRef THIRD = text("t-3");

    private static TextRef text(String id) {
        return new TextRef(new TextId(id), "a".repeat(64));
    }

    private static LogEvent commented(int number, String group, TextRef text, String words) {
        return new LogEvent.Commented(
                number, ROSA, FormKey.fresh(), group, text, words.length(), AT);
    }

    private static SessionView view() {
        var log =
                CommentLog.of(
                        List.of(
                                commented(1, "UNION", FIRST, "Ask Ana, \"ours\"."),
                                commented(2, "own-1", SECOND, "-2 + 3\nñ"),
                                commented(3, "own-2", THIRD, "mine"),
                                new LogEvent.Redacted(
                                        4,
                                        ROSA,
                                        FormKey.fresh(),
                                        ModeratorRole.LEAD,
                                        1,
                                        RedactionReason.NAMES_SOMEBODY,
                                        List.of(new Span(4, 7)),
                                        AT)));
        var session =
                new SharingSession(
                        SharingSessionId.fresh(),
                        new CourseKey(new OrganizationId("o"), new CourseId("c")),
                        ROSA,
                        FormKey.fresh(),
                        AT,
                        FIRST,
                        null,
                        new Invitation(List.of(KnownGroup.UNION), 2, SECOND));
        return new SessionView(
                session,
                new Wording.Erased(),
                Optional.empty(),
                List.of("=Bus"),
                List.of(),
                log.published(
                        Map.of(
                                FIRST.id(), new Wording.Written("Ask Ana, \"ours\"."),
                                SECOND.id(), new Wording.Written("-2 + 3\nñ"),
                                THIRD.id(), new Wording.Erased())),
                Optional.empty(),
                true,
                true);
    }

    /**
     * Written by hand from RFC 4180, section 2: CRLF, quotes doubled, line breaks inside quotes.
     */
    @Test
    void hasARowForEveryCommentInTheWordsThatEverybodyReads() {
        assertThat(LogCsv.of(view(), Messages.in(List.of(Locale.ENGLISH))))
                .isEqualTo(
                        """
                        "number","sent_at","speaks_for","state","reason","decided_by","decided_at","comment"\r
                        "1","2026-11-02T09:00:00Z","Union representatives","redacted","names somebody","a lead","2026-11-02T09:00:00Z","Ask [hidden: names somebody; decided by a lead, November 2, 2026], ""ours""."\r
                        "2","2026-11-02T09:00:00Z","'=Bus","published","","","","'-2 + 3
                        ñ"\r
                        "3","2026-11-02T09:00:00Z","Group 2","redacted","erased at the writer’s request","","","[erased at the writer’s request]"\r
                        """);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    =1+1|'=1+1
                    +1|'+1
                    -1|'-1
                    @SUM(A1)|'@SUM(A1)
                     =1|' =1
                    ＝1|'＝1
                    1 = 1|1 = 1
                    a@b|a@b
                    """)
    void noCellIsAFormula(String cell, String written) {
        assertThat(Csv.inert(cell)).isEqualTo(written);
    }

    @Test
    void anEmptyCellStaysEmpty() {
        assertThat(Csv.inert("")).isEmpty();
    }

    @Test
    void everyGroupReasonAndRoleHasAPhraseInBothLanguages() {
        for (Locale language : Messages.LANGUAGES) {
            var phrases = new SharingPhrases(Messages.in(List.of(language)));
            for (KnownGroup group : KnownGroup.values()) {
                assertThat(phrases.group(group)).isNotBlank();
            }
            for (RedactionReason reason : RedactionReason.values()) {
                assertThat(phrases.reason(reason)).isNotBlank();
            }
            for (ModeratorRole role : ModeratorRole.values()) {
                assertThat(phrases.role(role)).isNotBlank();
            }
        }
    }
}
