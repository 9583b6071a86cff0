package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How others decided, in a browser, in the platform's frame. */
class CohortInBrowserIT {

    private static final TestSite SITE = SharedServers.site();

    private final PageInspection inspection = new PageInspection();

    @AfterEach
    void findsNothing() {
        assertThat(inspection.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aClassReadsHowItDecidedAndStepsThroughItByKeyboard(Language language) {
        Manner manner = language == Language.ENGLISH ? Manner.MOODLE : Manner.CANVAS;
        Walk walk = new Walk(SITE, manner, "Decided in a browser " + language);
        walk.bind("completion", List.of());
        List<Person> people = walk.course().people(Part.CANDIDATE);
        for (int one = 0; one < 4; one++) {
            walk.playAndSubmit(people.get(one), 0, true);
        }
        try (FramedTool early = launch(walk, people.get(0), language)) {
            early.visit(early.at("cohort"));
            inspect(early, "too-few", language);
        }
        try (FramedTool asked = launch(walk, people.get(4), language)) {
            asked.click("form[action$='/attempts'] button");
            for (int scenes = 0; scenes < Move.MOST && !asked.has("#d-commitment"); scenes++) {
                Move.play(asked, 0);
            }
            asked.find("main form textarea").all().forEach(area -> area.fill(Move.reasonFor(area)));
            assertThat(asked.find("input[name=share-reasons]")).not().isChecked();
            FramedTool.check(asked.find("input[name=share-reasons]"));
            inspect(asked, "asked", language);
            asked.click("button[value=hand-in]");
            asked.click("main a[href$='/cohort']");
            assertThat(asked.find(".lettered .pill").first()).isAttached();
            inspect(asked, "own-path", language);
        }
        project(walk, language);
    }

    private void project(Walk walk, Language language) {
        try (FramedTool wall = launch(walk, walk.person(Part.INSTRUCTOR), language)) {
            wall.click("main a[href$='/desk/cohort']");
            inspect(wall, "class", language);
            wall.click("main a.button[href*='/places/']");
            String first = wall.heading();
            inspect(wall, "place", language);
            wall.find("a[rel=next]").focus();
            wall.go(() -> wall.page().keyboard().press("Enter"));
            assertThat(wall.heading()).isNotEqualTo(first);
            wall.click("a[rel=prev]");
            assertThat(wall.heading()).isEqualTo(first);
        }
    }

    private FramedTool launch(Walk walk, Person person, Language language) {
        return FramedTool.launch(
                LaunchPlan.of(walk.course(), walk.link(), person).reading(language), inspection);
    }

    private void inspect(FramedTool tool, String name, Language language) {
        inspection.inspect(tool.frame(), "cohort-" + name + "-" + language.tag());
    }
}
