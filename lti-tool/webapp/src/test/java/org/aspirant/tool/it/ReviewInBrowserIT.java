package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a row of the platform's gradebook into what somebody submitted. */
class ReviewInBrowserIT {

    private final TestSite site = SharedServers.site();
    private final PageInspection inspection = new PageInspection();

    @ParameterizedTest
    @EnumSource
    void anInstructorOpensWorkFromTheGradebook(Manner manner) {
        Walk walk = new Walk(site, manner, "Opened by a button in " + manner);
        Person candidate = walk.person(Part.CANDIDATE);
        walk.bind("one-assessor", List.of(walk.person(Part.ASSESSOR)));
        walk.playAndSubmit(candidate);

        LaunchPlan plan = LaunchPlan.of(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        try (FramedTool tool = FramedTool.onThePlatform(plan, inspection)) {
            Locator work = work(tool.page(), walk.link().title(), candidate);
            assertThat(work).isVisible();
            tool.arrive(work::click, "body[data-launch] h1");
            assertThat(tool.frame().url()).contains("/desk/submissions/");
            assertThat(tool.text()).contains("In the answer to question reason");
        }
        assertThat(inspection.findings()).isEmpty();
    }

    /** It comes by itself, once the tool has told the platform that there is something. */
    private static Locator work(Page page, String column, Person candidate) {
        return page.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("Scores of " + column).setExact(true))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(
                                        "Open this work in the tool: "
                                                + candidate.name()
                                                + ", "
                                                + column)
                                .setExact(true));
    }
}
