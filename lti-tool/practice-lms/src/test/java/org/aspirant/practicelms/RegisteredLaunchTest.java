package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page that adds a tool, and launches while the platform's key changes. */
class RegisteredLaunchTest {

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(tool.base()));
    private final Browser browser = new Browser();

    @AfterEach
    void stop() {
        lms.close();
        tool.close();
    }

    @Test
    void aToolFollowsTheNewKeyAndKeepsTheOld() {
        FakeTool unused = tool.knows(lms);
        String before = keySet();
        lms.announceKey();
        assertThat(open().body()).as("signed with the old key").isEqualTo("welcome");
        assertThat(firstKey(keySet())).isEqualTo(firstKey(before));

        lms.rotateKeys();

        assertThat(open().body()).as("signed with the announced key").isEqualTo("welcome");
        assertThat(firstKey(keySet())).isNotEqualTo(firstKey(before));
        assertThat(keySet()).as("both are published").contains(firstKey(before));
        lms.rotateKeys();
        assertThat(keySet()).as("the oldest is gone").doesNotContain(firstKey(before));
    }

    @Test
    void thePageOpensTheRegistrationAddressInAFrameThatMayShowIt() {
        HttpResponse<String> answer =
                browser.post(
                        URI.create(lms.baseUrl() + "/tools"),
                        Map.of(
                                "address", "http://localhost:9080/lti/register/x?a=1",
                                "manner", "CANVAS"));

        assertThat(answer.body())
                .contains(
                        "src=\"http://localhost:9080/lti/register/x?a=1&amp;openid_configuration=")
                .contains("registration_token=");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-src 'self' http://localhost:9080;");
    }

    @Test
    void thePageTakesNoAddressThatIsNone() {
        for (String address : new String[] {"javascript:alert(1)", "ftp://x/", "no address"}) {
            HttpResponse<String> answer =
                    browser.post(URI.create(lms.baseUrl() + "/tools"), Map.of("address", address));
            assertThat(answer.statusCode()).as(address).isEqualTo(400);
        }
    }

    private HttpResponse<String> open() {
        Course course = lms.course(Manner.MOODLE);
        return browser.open(
                lms.launchPage(
                        LaunchPlan.of(course, course.links().get(0), course.people().get(0))));
    }

    private String keySet() {
        return browser.open(URI.create(lms.baseUrl() + "/jwks")).body();
    }

    private static String firstKey(String keySet) {
        int kid = keySet.indexOf("\"kid\":\"") + 7;
        return keySet.substring(kid, keySet.indexOf('"', kid));
    }
}
