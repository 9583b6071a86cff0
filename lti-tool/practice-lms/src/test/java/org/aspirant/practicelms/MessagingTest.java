package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Messaging;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is offered to tools without cookies. What the scripts answer, the web application's {@code
 * FramedSessionsIT} sees in a browser.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-pm-s/v0p1">LTI postMessage Storage 0.1</a>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagingTest {

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(tool.base()));
    private final Browser browser = new Browser();

    @AfterAll
    void stop() {
        lms.close();
        tool.close();
    }

    private LaunchPlan plan(Manner manner) {
        Course course = lms.course(manner);
        return LaunchPlan.of(course, course.links().get(0), course.people().get(0));
    }

    private String offered(LaunchPlan plan) {
        return Objects.requireNonNullElse(
                lms.begin(plan).fields().get("lti_storage_target"), "nothing");
    }

    @ParameterizedTest
    @CsvSource({"MOODLE, nothing", "CANVAS, post_message_forwarding"})
    void eachMannerOffersWhatItsPlatformDoes(Manner manner, String target) {
        assertThat(offered(plan(manner))).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, nothing",
        "FRAME, post_message_forwarding",
        "PARENT, _parent",
        "SILENT, post_message_forwarding",
        "FULL, post_message_forwarding"
    })
    void eachOfferCanBeSwitchedOnInBoth(Messaging messaging, String target) {
        assertThat(offered(plan(Manner.MOODLE).with(messaging))).isEqualTo(target);
        assertThat(offered(plan(Manner.CANVAS).with(messaging))).isEqualTo(target);
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void thePageHasTheFrameAndTheOffers(Manner manner) {
        String page = text("/?course=" + lms.course(manner).id());

        assertThat(page)
                .contains("<iframe name=\"post_message_forwarding\"")
                .contains("data-tool=\"" + tool.base() + "\"")
                .contains("<option value=\"" + Messaging.usual(manner) + "\" selected>");
        for (Messaging messaging : Messaging.values()) {
            assertThat(page).contains(messaging.label());
        }
    }

    @Test
    void theFrameListensToTheRegisteredToolAlone() {
        assertThat(text("/storage")).contains("<body data-tool=\"" + tool.base() + "\">");
        assertThat(text("/static/messages.js")).contains("event.origin !== tool");
    }

    private String text(String path) {
        return browser.get(URI.create(lms.baseUrl() + path)).body();
    }
}
