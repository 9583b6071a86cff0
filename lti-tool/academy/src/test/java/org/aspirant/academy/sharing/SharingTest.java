package org.aspirant.academy.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.sharing.log.Tally;
import org.aspirant.academy.sharing.view.ReadOutcome;
import org.aspirant.academy.sharing.view.SessionView.GroupCount;
import org.junit.jupiter.api.Test;

/** A sharing session from its opening to its close, and everything that is refused in it. */
class SharingTest extends SharingScene {
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
}
