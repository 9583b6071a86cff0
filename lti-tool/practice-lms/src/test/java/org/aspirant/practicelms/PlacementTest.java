package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Placement;
import org.aspirant.practicelms.launch.Purpose;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where Canvas offers tools, and Moodle does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacementTest {

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(tool.base()));
    private final Browser browser = new Browser();

    @AfterAll
    void stop() {
        lms.close();
        tool.close();
    }

    private String page(Manner manner) {
        return browser.get(URI.create(lms.baseUrl() + "/?course=" + lms.course(manner).id()))
                .body();
    }

    @ParameterizedTest
    @EnumSource
    void canvasHasAButtonForEach(Placement place) {
        assertThat(page(Manner.CANVAS)).contains("formaction=\"/place?at=" + place + "\"");
        assertThat(page(Manner.MOODLE)).doesNotContain("/place?at=");
    }

    @ParameterizedTest
    @EnumSource
    void theMenuOfACourseOpensAndTheOthersAskForContent(Placement place) {
        var course = lms.course(Manner.CANVAS);
        LaunchPlan plan = lms.from(place, course, course.people().get(0));

        assertThat(plan.purpose().placement()).isEqualTo(place);
        if (place == Placement.COURSE_NAVIGATION) {
            assertThat(plan.purpose()).isInstanceOf(Purpose.Navigating.class);
        } else {
            var settings = ((Purpose.Choosing) plan.purpose()).settings();
            assertThat(settings.takesSeveral()).isEqualTo(place.wish().several());
            assertThat(settings.takesLineItems()).isEqualTo(place.wish().columns());
        }
    }
}
