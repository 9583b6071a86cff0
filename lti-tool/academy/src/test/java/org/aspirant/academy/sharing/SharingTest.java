package org.aspirant.academy.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.privacy.Erasing;
import org.aspirant.academy.school.School;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.ModeratorRole;
import org.aspirant.academy.sharing.log.Piece;
import org.aspirant.academy.sharing.log.Tally;
import org.aspirant.academy.sharing.view.ReadOutcome;
import org.aspirant.academy.sharing.view.SessionView;
import org.aspirant.academy.sharing.view.SessionView.GroupCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sharing session from its opening to its close, and everything that is refused in it. */
class SharingTest {

    private static final String QUESTION = "What should a grade say?";

    private final School school = new School();
    private final Participant ines = school.instructor();
    private final Participant rosa = school.candidate("rosa");
    private final Participant olu = school.staff("olu", StaffRole.ASSESSOR);

    private static OpeningSession.Proposal proposal(String question, String... groups) {
        return new OpeningSession.Proposal(
                FormKey.fresh(), question, "The draft.", List.of(groups), "Bus drivers\n");
    }

    private SharingSessionId open() {
        var outcome = school.openingSession.open(ines, proposal(QUESTION, "TEACHERS", "UNION"));
        return ((SharingOutcome.Opened) outcome).session();
    }

    private static Commenting.Remark remark(
            SharingSessionId session, @Nullable String group, String words) {
        return new Commenting.Remark(session, FormKey.fresh(), group, words);
    }

    private SharingOutcome say(
            Participant who, SharingSessionId session, @Nullable String group, String words) {
        return school.commenting.comment(who, remark(session, group, words));
    }

    private static Redacting.Order order(SharingSessionId session, int comment, String words) {
        return new Redacting.Order(
                session, FormKey.fresh(), comment, "NAMES_SOMEBODY", words, false);
    }

    private static Redacting.Order whole(SharingSessionId session, int comment) {
        return new Redacting.Order(session, FormKey.fresh(), comment, "CONTACT_DETAILS", "", true);
    }

    private SessionView view(SharingSessionId session) {
        return ((ReadOutcome.Read) school.readingSession.read(rosa, session)).view();
    }

    private String shown(SharingSessionId session, int comment) {
        return view(session).log().entries().get(comment - 1).pieces().stream()
                .map(
                        piece ->
                                piece instanceof Piece.Words words
                                        ? words.text()
                                        : piece instanceof Piece.Hidden ? "[#]" : "[erased]")
                .collect(Collectors.joining());
    }

    private static SharingOutcome refused(SharingFault fault) {
        return new SharingOutcome.NotAllowed(fault);
    }

    private void erase(Participant whom) {
        school.erasing.erase(
                new Erasing.Requester(School.ORGANIZATION, School.subject("admin"), true),
                whom.subject());
    }

    private List<AuditAction> audited() {
        return school.ports.audit().latest(School.ORGANIZATION, 100).stream()
                .map(AuditEntry::action)
                .filter(action -> action != AuditAction.STAFF_ASSIGNED)
                .toList();
    }

    @Test
    void everybodyInTheCourseSpeaksAndReadsTheSameLog() {
        var session = open();

        assertThat(say(rosa, session, "UNION", " Ask us\r\nfirst. "))
                .isEqualTo(new SharingOutcome.Commented(1));
        assertThat(say(olu, session, null, "a < b")).isEqualTo(new SharingOutcome.Commented(2));
        assertThat(say(ines, session, "own-1", "We see them at 6 a.m."))
                .isEqualTo(new SharingOutcome.Commented(3));

        assertThat(shown(session, 1)).isEqualTo("Ask us\nfirst.");
        assertThat(view(session).question()).isEqualTo(new Wording.Written(QUESTION));
        assertThat(view(session).opening()).contains(new Wording.Written("The draft."));
        assertThat(view(session).ownGroups()).containsExactly("Bus drivers");
        assertThat(view(session).log().tally()).isEqualTo(new Tally(3, 3, 0, 0, 0));
        assertThat(school.readingSession.read(olu, session))
                .as("but for what they may do, all read the same")
                .isEqualTo(new ReadOutcome.Read(view(session)));
    }

    @Test
    void aGroupThatWasInvitedAndSaidNothingShows() {
        var session = open();
        say(rosa, session, "TEACHERS", "one");
        say(olu, session, "TEACHERS", "two");
        say(olu, session, null, "three");

        assertThat(view(session).counts())
                .containsExactly(
                        new GroupCount(Optional.of("TEACHERS"), 2),
                        new GroupCount(Optional.of("UNION"), 0),
                        new GroupCount(Optional.of("own-1"), 0),
                        new GroupCount(Optional.empty(), 1));
    }

    @Test
    void theListShowsEverySessionOfTheCourse() {
        var first = open();
        var second = open();
        say(rosa, first, null, "one");
        school.closingSession.close(ines, first);

        var list = school.listingSessions.list(rosa).orElseThrow();

        assertThat(list.mayOpen()).isFalse();
        assertThat(school.listingSessions.list(ines).orElseThrow().mayOpen()).isTrue();
        assertThat(list.rows()).extracting(row -> row.id()).containsExactly(second, first);
        assertThat(list.rows().get(1).comments()).isEqualTo(1);
        assertThat(list.rows().get(1).closedAt()).isPresent();
        assertThat(list.rows().get(0).closedAt()).isEmpty();
    }

    @Nested
    class SentTwice {

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

            assertThat(school.redacting.redact(ines, order))
                    .isEqualTo(new SharingOutcome.Redacted(1));
            assertThat(school.redacting.redact(ines, order))
                    .isEqualTo(new SharingOutcome.Redacted(1));
            assertThat(audited())
                    .containsExactly(AuditAction.COMMENT_REDACTED, AuditAction.SHARING_OPENED);
            assertThat(
                            school.redacting.redact(
                                    ines,
                                    new Redacting.Order(
                                            session,
                                            order.form(),
                                            1,
                                            "NAMES_SOMEBODY",
                                            "Ask",
                                            false)))
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

    @Nested
    class Hiding {

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

    @Nested
    class Erased {

        @Test
        void aWriterLeavesTheNumberAndATombstone() {
            var session = open();
            say(rosa, session, "UNION", "My name is Rosa.");
            say(olu, session, null, "Second.");
            school.redacting.redact(ines, order(session, 1, "Rosa"));

            erase(rosa);

            assertThat(shown(session, 1)).isEqualTo("[erased]");
            assertThat(view(session).log().tally()).isEqualTo(new Tally(2, 1, 0, 0, 1));
            assertThat(view(session).counts()).contains(new GroupCount(Optional.of("UNION"), 1));
            assertThat(school.redacting.redact(ines, whole(session, 1)))
                    .isEqualTo(refused(SharingFault.WRITER_ERASED));
            assertThat(say(olu, session, null, "Third."))
                    .isEqualTo(new SharingOutcome.Commented(3));
        }

        @Test
        void whoeverOpenedItLeavesTheLogAndTheGroups() {
            var session = open();
            say(rosa, session, "own-1", "We wait.");

            erase(ines);

            assertThat(view(session).question()).isEqualTo(new Wording.Erased());
            assertThat(view(session).ownGroups()).isEmpty();
            assertThat(shown(session, 1)).isEqualTo("We wait.");
            assertThat(view(session).counts())
                    .containsExactly(
                            new GroupCount(Optional.of("TEACHERS"), 0),
                            new GroupCount(Optional.of("UNION"), 0),
                            new GroupCount(Optional.of("own-1"), 1),
                            new GroupCount(Optional.empty(), 0));
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        nothing             | ''            | COMMENT_MISSING
                        blanks              | '   '         | COMMENT_MISSING
                        markup              | '<b>loud</b>' | TEXT_WITH_MARKUP
                        a group of no kind  | x             | UNKNOWN_GROUP
                        """)
        void aComment(String situation, String words, SharingFault fault) {
            var session = open();
            String group = fault == SharingFault.UNKNOWN_GROUP ? "FAMILIES" : "UNION";

            assertThat(say(rosa, session, group, words)).isEqualTo(refused(fault));
            assertThat(view(session).log().entries()).isEmpty();
        }

        @Test
        void aCommentThatCannotBeShownOrIsTooLong() {
            var session = open();

            assertThat(say(rosa, session, null, "a\u0000b"))
                    .isEqualTo(refused(SharingFault.TEXT_UNPRINTABLE));
            assertThat(say(rosa, session, null, "a\uD83Db"))
                    .as("half a character")
                    .isEqualTo(refused(SharingFault.TEXT_UNPRINTABLE));
            assertThat(say(rosa, session, null, "a".repeat(4_001)))
                    .isEqualTo(refused(SharingFault.COMMENT_TOO_LONG));
            assertThat(say(rosa, session, null, "a".repeat(4_000)))
                    .isEqualTo(new SharingOutcome.Commented(1));
        }

        @Test
        void aCommentAfterTheClose() {
            var session = open();
            school.closingSession.close(ines, session);

            assertThat(say(rosa, session, null, "Too late."))
                    .isEqualTo(refused(SharingFault.CLOSED));
            assertThat(view(session).log().entries()).isEmpty();
            assertThat(view(session).mayComment()).isFalse();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        no question          | ''        | TEACHERS | ''           | QUESTION_MISSING
                        markup               | <i>Why?   | TEACHERS | ''           | TEXT_WITH_MARKUP
                        markup in a group    | Why?      | TEACHERS | <i>          | TEXT_WITH_MARKUP
                        an unknown group     | Why?      | ALIENS   | ''           | UNKNOWN_GROUP
                        a group named twice  | Why?      | UNION    | 'Bus,bus'    | GROUP_NAMED_TWICE
                        nine groups          | Why?      | UNION    | 'a,b,c,d,e,f,g,h,i' | TOO_MANY_GROUPS
                        """)
        void anOpening(
                String situation, String question, String known, String own, SharingFault fault) {
            var proposal =
                    new OpeningSession.Proposal(
                            FormKey.fresh(), question, "", List.of(known), own.replace(',', '\n'));

            assertThat(school.openingSession.open(ines, proposal)).isEqualTo(refused(fault));
            assertThat(school.listingSessions.list(ines).orElseThrow().rows()).isEmpty();
        }

        @Test
        void anOpeningThatIsTooLong() {
            assertThat(openWith("q".repeat(301), "", ""))
                    .isEqualTo(refused(SharingFault.QUESTION_TOO_LONG));
            assertThat(openWith("Why?", "t".repeat(20_001), ""))
                    .isEqualTo(refused(SharingFault.OPENING_TOO_LONG));
            assertThat(openWith("Why?", "", "g".repeat(61)))
                    .isEqualTo(refused(SharingFault.GROUP_NAME_TOO_LONG));
            assertThat(openWith("Why?\u0000", "", ""))
                    .isEqualTo(refused(SharingFault.TEXT_UNPRINTABLE));
            assertThat(openWith("q".repeat(300), "t".repeat(20_000), "g".repeat(60)))
                    .isInstanceOf(SharingOutcome.Opened.class);
        }

        private SharingOutcome openWith(String question, String opening, String own) {
            return school.openingSession.open(
                    ines,
                    new OpeningSession.Proposal(
                            FormKey.fresh(), question, opening, List.of(), own));
        }

        @Test
        void whoeverMayNotModerate() {
            var session = open();
            say(rosa, session, null, "Ask Ana.");
            for (Participant somebody : List.of(rosa, olu)) {
                assertThat(school.openingSession.open(somebody, proposal("Why?")))
                        .isEqualTo(refused(SharingFault.NOT_A_MODERATOR));
                assertThat(school.closingSession.close(somebody, session))
                        .isEqualTo(refused(SharingFault.NOT_A_MODERATOR));
                assertThat(school.redacting.redact(somebody, order(session, 1, "Ana")))
                        .isEqualTo(refused(SharingFault.NOT_A_MODERATOR));
            }
            assertThat(shown(session, 1)).as("its writer included").isEqualTo("Ask Ana.");
            assertThat(view(session).isOpen()).isTrue();
        }

        @Test
        void whoeverLooksOnAsSomebodyElse() {
            var session = open();
            say(rosa, session, null, "Ask Ana.");
            var onlooker = School.observed(ines);

            assertThat(school.openingSession.open(onlooker, proposal("Why?")))
                    .isEqualTo(refused(SharingFault.OBSERVER));
            assertThat(say(onlooker, session, null, "x")).isEqualTo(refused(SharingFault.OBSERVER));
            assertThat(school.redacting.redact(onlooker, order(session, 1, "Ana")))
                    .isEqualTo(refused(SharingFault.OBSERVER));
            assertThat(school.closingSession.close(onlooker, session))
                    .isEqualTo(refused(SharingFault.OBSERVER));
            assertThat(school.readingSession.read(onlooker, session))
                    .isInstanceOf(ReadOutcome.Read.class);
        }

        @Test
        void aTestUserReadsAndDoesNotSpeak() {
            var session = open();
            var test =
                    new Participant(
                            School.PLACE,
                            School.subject("test"),
                            java.util.Set.of(CourseRole.LEARNER),
                            true,
                            false);

            assertThat(say(test, session, null, "trying"))
                    .isEqualTo(refused(SharingFault.TEST_USER));
            assertThat(school.readingSession.read(test, session))
                    .isInstanceOf(ReadOutcome.Read.class);
        }

        @Test
        void somebodyWithoutAPartInTheCourse() {
            var session = open();
            var parent = school.enter("parent", CourseRole.OTHER);

            assertThat(say(parent, session, null, "x")).isEqualTo(refused(SharingFault.NO_PART));
            assertThat(school.readingSession.read(parent, session))
                    .isEqualTo(new ReadOutcome.NotAllowed(SharingFault.NO_PART));
            assertThat(school.listingSessions.list(parent)).isEmpty();
        }

        @Test
        void everythingOfAnotherCourseOrTenant() {
            var session = open();
            say(rosa, session, null, "Ask Ana.");
            var unknown = refused(SharingFault.UNKNOWN_SESSION);
            for (Participant stranger : List.of(School.elsewhere(ines), School.otherTenant(ines))) {
                assertThat(school.readingSession.read(stranger, session))
                        .isEqualTo(new ReadOutcome.NotAllowed(SharingFault.UNKNOWN_SESSION));
                assertThat(say(stranger, session, null, "x")).isEqualTo(unknown);
                assertThat(school.redacting.redact(stranger, order(session, 1, "Ana")))
                        .isEqualTo(unknown);
                assertThat(school.closingSession.close(stranger, session)).isEqualTo(unknown);
                assertThat(school.listingSessions.list(stranger).orElseThrow().rows()).isEmpty();
            }
            assertThat(say(rosa, SharingSessionId.fresh(), null, "x")).isEqualTo(unknown);
            assertThat(shown(session, 1)).isEqualTo("Ask Ana.");
            assertThat(view(session).isOpen()).isTrue();
            assertThat(view(session).log().tally().submitted()).isEqualTo(1);
        }
    }
}
