package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue in the frame of a course, and the way back by the browser's own form. */
class DeepLinkingInBrowserIT {

    private static final TestSite SITE = SharedServers.site();
    private static final String ZONE = "() => Intl.DateTimeFormat().resolvedOptions().timeZone";

    private final PageInspection inspection = new PageInspection();

    @ParameterizedTest
    @EnumSource
    void anInstructorPicksInTheFrameAndIsBackInTheCourse(Language language) {
        Course course = SITE.lms().copy(SITE.lms().course(Manner.CANVAS));
        int before = course.links().size();
        var instructor = course.people(Part.INSTRUCTOR).get(0);
        LaunchPlan plan =
                LaunchPlan.of(course, course.links().get(0), instructor).reading(language);
        try (FramedTool tool = FramedTool.onThePlatform(plan, inspection)) {
            choose(tool, "Choose activities");
            assertThat(tool.find("input[name=zone]").inputValue())
                    .isEqualTo(tool.frame().evaluate(ZONE));
            inspection.inspect(tool.frame(), "catalogue-" + language.tag());

            tool.click("main form button.button[type=submit]");
            assertThat(tool.find("#problem")).isFocused();
            inspection.inspect(tool.frame(), "catalogue-mistake-" + language.tag());

            FramedTool.check(tool.find("input[name=pick]").first());
            tool.find("details:has(input[name^=until]) > summary").first().click();
            tool.find("input[name^=until]").first().fill("2031-05-01T18:00");
            tool.arrive(
                    () -> tool.find("main form button.button[type=submit]").first().click(),
                    "text=One activity was added to the course");
        }
        List<ResourceLink> links = course.links();
        assertThat(links).hasSize(before + 1);
        assertThat(links.get(before).origin().due()).isPresent();
        assertThat(inspection.findings()).isEmpty();
    }

    static void choose(FramedTool tool, String button) {
        var named = new Page.GetByRoleOptions().setName(button).setExact(true);
        tool.arrive(
                () -> tool.page().getByRole(AriaRole.BUTTON, named).click(),
                "form[action$='/placing']");
    }
}
