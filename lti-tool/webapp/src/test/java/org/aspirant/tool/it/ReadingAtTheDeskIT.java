package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.junit.jupiter.api.Test;

/** Work that somebody handed back because of a risk is read by who runs the course, at the desk. */
class ReadingAtTheDeskIT {

    private final TestSite site = SharedServers.site();

    @Test
    void whatWasSubmittedOpensForTheInstructorAndForNobodyElse() {
        Walk walk = new Walk(site, Manner.MOODLE, "Handed back at risk");
        Person candidate = walk.person(Part.CANDIDATE);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        walk.playAndSubmit(candidate);
        Visitor assessor = walk.visitor();
        Page sheet = walk.openSheet(assessor, assessor.launch(walk.course(), walk.link(), reader));
        assertThat(sheet.dom().select("article h3").eachText())
                .as("questions in the candidate's words, no ids")
                .doesNotContain("Debrief")
                .noneMatch(heading -> heading.startsWith("Sheet"))
                .hasSizeGreaterThan(3);
        assertThat(sheet.words()).contains("You named ");
        assessor.submit(sheet.formTo("/hand-back").set("reason", "SOMEBODY_AT_RISK"));

        Visitor instructor = walk.visitor();
        Page desk = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        assertThat(desk.words()).contains("somebody may be at risk. Read it today.");
        String link = desk.link("a[href*=/desk/submissions/]");
        Page artifact = instructor.get(link);
        assertThat(artifact.status()).isEqualTo(200);
        assertThat(artifact.words())
                .contains("In the answer to question reason")
                .doesNotContain(candidate.familyName());
        assertThat(artifact.dom().select("textarea, input[type=radio]")).isEmpty();

        String path = link.substring(link.indexOf("/desk/") + 1);
        Visitor curious = walk.visitor();
        Page home = curious.launch(walk.course(), walk.link(), walk.person(Part.CANDIDATE, 1));
        assertThat(curious.get(home.at(path)).status()).isEqualTo(403);
        Page unknown = instructor.get(desk.at("desk/submissions/" + "A".repeat(22)));
        assertThat(unknown.status()).isEqualTo(404);
    }
}
