package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the district expects of its leaders, as whoever takes part reads it. */
class DistrictInBrowserIT {

    private static final TestSite SITE = SharedServers.site();

    private final PageInspection inspection = new PageInspection();

    @ParameterizedTest
    @EnumSource
    void theTheoryAndTheFrameworkAreReadFromTheOverview(Language language) {
        Course course = SITE.lms().course(Manner.MOODLE);
        ResourceLink link = SITE.lms().addActivity(course, "The district " + language);
        var instructor = course.people(Part.INSTRUCTOR).get(0);
        try (FramedTool tool =
                FramedTool.launch(
                        LaunchPlan.of(course, link, instructor).reading(language), inspection)) {
            tool.visit(tool.at("setup/simulations/who-decides-a-grade"));
            inspection.inspect(tool.frame(), "overview-" + language.tag());
            tool.click("main a[href$='/district']");
            assertThat(tool.heading()).isEqualTo("Pell River Unified School District");
            assertThat(tool.find("#theory-pell-river-leadership + .lede"))
                    .containsText("look before they choose");
            assertThat(tool.find("section[aria-labelledby^=domain-]")).hasCount(5);
            inspection.inspect(tool.frame(), "district-" + language.tag());
        }
        assertThat(inspection.findings()).isEmpty();
    }
}
