package org.aspirant.academy.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.sharing.log.Tally;
import org.aspirant.academy.sharing.view.SessionView.GroupCount;
import org.junit.jupiter.api.Test;

/** What stays of somebody who has been erased. */
class ErasedSpeakerTest extends SharingScene {

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
        assertThat(say(olu, session, null, "Third.")).isEqualTo(new SharingOutcome.Commented(3));
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
