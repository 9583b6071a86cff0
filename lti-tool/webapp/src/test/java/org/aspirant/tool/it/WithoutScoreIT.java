package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.junit.jupiter.api.Test;

/**
 * A reading that ends in a condition code: the candidate is told on release, the gradebook never.
 */
class WithoutScoreIT {

    private final TestSite site = SharedServers.site();

    @Test
    void aVoidDecisionReachesTheCandidateOnReleaseAndNotTheGradebook() {
        Walk walk = new Walk(site, Manner.MOODLE, "Read and void");
        Person candidate = walk.person(Part.CANDIDATE);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        Page received = walk.playAndSubmit(candidate);
        assertThat(received.dom().select("#standing-h").text()).isEqualTo("Received, 0 of 1 read");
        walk.read(reader, "code:not-own-words", Map.of());

        Page before = walk.launch(candidate);
        assertThat(before.dom().select("#standing-h").text())
                .isEqualTo("Read; waiting for release");
        assertThat(before.words()).doesNotContain("candidate’s own words", "without a score");

        Page desk = walk.release();
        assertThat(desk.words()).contains("no score");

        Visitor reading = walk.visitor();
        Page after = reading.launch(walk.course(), walk.link(), candidate);
        assertThat(after.dom().select("#standing-h").text()).isEqualTo("Released");
        assertThat(after.words()).contains("It ended without a score");
        Page feedback = reading.get(after.link("a[href$=/feedback]"));
        assertThat(feedback.heading()).isEqualTo("This submission gets no result");
        assertThat(feedback.words())
                .contains("These are not the candidate’s own words")
                .doesNotContain("not-own-words", reader.familyName());
        assertThat(site.standing(walk.course(), walk.link(), candidate).score()).isEmpty();
    }
}
