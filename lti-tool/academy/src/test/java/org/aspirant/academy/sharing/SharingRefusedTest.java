package org.aspirant.academy.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.school.School;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.view.ReadOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not taken, and why. */
class SharingRefusedTest extends SharingScene {

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

        assertThat(say(rosa, session, null, "Too late.")).isEqualTo(refused(SharingFault.CLOSED));
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
                new OpeningSession.Proposal(FormKey.fresh(), question, opening, List.of(), own));
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

        assertThat(say(test, session, null, "trying")).isEqualTo(refused(SharingFault.TEST_USER));
        assertThat(school.readingSession.read(test, session)).isInstanceOf(ReadOutcome.Read.class);
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
