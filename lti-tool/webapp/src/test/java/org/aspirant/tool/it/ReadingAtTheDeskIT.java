package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void theGradebookOpensTheWorkForWhoRunsTheCourseAlone(Manner manner) {
        Walk walk = new Walk(site, manner, "Opened from the gradebook in " + manner);
        Person candidate = walk.person(Part.CANDIDATE);
        Person other = walk.person(Part.CANDIDATE, 1);
        Person reader = walk.person(Part.ASSESSOR);
        Person instructor = walk.person(Part.INSTRUCTOR);
        walk.bind("one-assessor", List.of(reader));
        walk.launch(other);
        walk.playAndSubmit(candidate);
        if (manner == Manner.CANVAS) {
            TestSite.awaitTrue(
                    () ->
                            "no work to show: "
                                    + site.standing(walk.course(), walk.link(), candidate),
                    () -> shown(walk, candidate).isPresent());
        }

        Page work = review(walk, instructor, candidate);
        assertThat(work.address().getPath()).contains("/desk/submissions/");
        assertThat(work.words()).contains("In the answer to question reason");

        Page own = review(walk, candidate, candidate);
        assertThat(own.address().getPath()).endsWith("/activity");
        Page curious = review(walk, other, candidate);
        assertThat(curious.words()).doesNotContain("In the answer to question reason");
        if (manner == Manner.MOODLE) {
            assertThat(curious.status()).isBetween(400, 499);
            assertThat(curious.words()).contains("You can look at your own work only");
            Page nothing = review(walk, instructor, other);
            assertThat(nothing.status()).isBetween(400, 499);
            assertThat(nothing.words()).contains("has submitted nothing");
        } else {
            String address = shown(walk, candidate).orElseThrow();
            String path = "desk/submissions/" + address.substring(address.indexOf('=') + 1);
            Visitor again = walk.visitor();
            Page home =
                    again.launch(
                            site.lms().reviewing(walk.course(), walk.link(), other, candidate));
            assertThat(again.get(home.at(path)).status()).isEqualTo(403);
        }

        walk.read(reader, "proficient", Map.of());
        walk.release();
        assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                .isEqualByComparingTo("75");
        if (manner == Manner.CANVAS) {
            assertThat(site.standing(walk.course(), walk.link(), candidate).attempts())
                    .as("one attempt for what was submitted, none for its grade")
                    .isEqualTo(1);
            assertThat(shown(walk, candidate)).isPresent();
        }
    }

    /** Where a message names no link, it is the column that leads to the activity. */
    @Test
    void aReviewThatNamesTheColumnAloneOpensTheSameWork() {
        Walk walk = new Walk(site, Manner.MOODLE, "Reviewed by its column");
        Person candidate = walk.person(Part.CANDIDATE);
        Person instructor = walk.person(Part.INSTRUCTOR);
        walk.bind("one-assessor", List.of(walk.person(Part.ASSESSOR)));
        walk.playAndSubmit(candidate);

        Page work = reviewColumn(walk, walk.link(), instructor, candidate);
        assertThat(work.address().getPath()).contains("/desk/submissions/");
        assertThat(work.words()).contains("In the answer to question reason");
        Page curious = reviewColumn(walk, walk.link(), walk.person(Part.CANDIDATE, 1), candidate);
        assertThat(curious.status()).isBetween(400, 499);
        assertThat(curious.words()).contains("You can look at your own work only");

        ResourceLink neverOpened = site.lms().addActivity(walk.course(), "Never opened");
        Page unknown = reviewColumn(walk, neverOpened, instructor, candidate);
        assertThat(unknown.status()).isBetween(400, 499);
        assertThat(unknown.dom().select("dl.facts dd").text()).isEqualTo("unknown-activity");
    }

    private Page reviewColumn(Walk walk, ResourceLink link, Person asks, Person whose) {
        return walk.visitor().launch(site.lms().reviewingColumn(walk.course(), link, asks, whose));
    }

    private Optional<String> shown(Walk walk, Person candidate) {
        return site.standing(walk.course(), walk.link(), candidate).shown();
    }

    private Page review(Walk walk, Person asks, Person whose) {
        return walk.visitor().launch(site.lms().reviewing(walk.course(), walk.link(), asks, whose));
    }
}
