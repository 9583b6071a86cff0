package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Messaging;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The three ways of being somebody inside a platform's frame, in Chromium that blocks third-party
 * cookies, across two sites over TLS: a partitioned cookie, the platform's storage, and a window of
 * its own.
 *
 * <p>What decides, as tried with Chromium 156: the preference {@code profile.cookie_controls_mode}
 * 1 blocks third-party cookies and lets partitioned ones pass, as {@code
 * --test-third-party-cookie-phaseout} does. No switch refuses partitioned cookies any more ({@code
 * --disable-features=PartitionedCookies} does nothing); a content setting for the pair of tool and
 * platform does, and leaves the tool's cookies alone in a window of its own. {@code
 * profile.default_content_setting_values.cookies} 2 would refuse them there too.
 */
class FramedSessionsIT {

    private static final String REOPEN = "Open the activity again from your course";
    private static final String SEND = "main form button.button[type=submit]";

    private static TlsSite site;
    private static BrowserContext blocking;
    private static BrowserContext refusing;

    private final PageInspection inspection = new PageInspection();
    private final Course moodle = site.lms().course(Manner.MOODLE);
    private final Course canvas = site.lms().course(Manner.CANVAS);

    @BeforeAll
    static void start(@TempDir Path blockingProfile, @TempDir Path refusingProfile) {
        site = TlsSite.start("framed-sessions");
        blocking =
                Chromium.withPreferences(
                        blockingProfile, "{\"profile\":{\"cookie_controls_mode\":1}}");
        refusing =
                Chromium.withPreferences(
                        refusingProfile,
                        """
                        {"profile":{"cookie_controls_mode":1,"content_settings":{"exceptions":{"cookies":{
                          "%s,%s":{"setting":2}}}}}}
                        """
                                .formatted(site.tool(), site.lms().baseUrl()));
    }

    @AfterAll
    static void stop() {
        blocking.close();
        refusing.close();
        site.close();
    }

    @AfterEach
    void nothingWentWrongInAnyScript() {
        assertThat(inspection.findings()).isEmpty();
    }

    private LaunchPlan plan(Course course, String title, Part part, Messaging messaging) {
        ResourceLink link = site.lms().addActivity(course, title);
        return LaunchPlan.of(course, link, course.people(part).get(0)).with(messaging);
    }

    private FramedTool launch(BrowserContext browser, LaunchPlan plan) {
        FramedTool tool = onThePlatform(browser, plan);
        tool.arrive(plan);
        return tool;
    }

    private FramedTool onThePlatform(BrowserContext browser, LaunchPlan plan) {
        return FramedTool.inTab(browser, site.lms().baseUrl(), plan, inspection);
    }

    private static List<Cookie> cookies(BrowserContext browser) {
        return browser.cookies(site.tool().toString());
    }

    private static Locator told(FramedTool tool, String message) {
        return tool.page()
                .locator("#said li")
                .filter(new Locator.FilterOptions().setHasText(message));
    }

    @Test
    void aPartitionedCookieCarriesTheSessionThroughAReload() {
        LaunchPlan plan = plan(canvas, "By cookie", Part.INSTRUCTOR, Messaging.FRAME);
        try (FramedTool tool = launch(blocking, plan)) {
            assertThat(cookies(blocking))
                    .filteredOn(cookie -> cookie.name.startsWith("__Host-aspirant_"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie.partitionKey).contains("127.0.0.1"));
            assertThat(told(tool, "lti.put_data")).hasCount(0);
            assertThat(told(tool, "page: lti.frameResize").first()).isAttached();
            tool.reload();
            assertThat(tool.heading()).isEqualTo("What this link opens");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Messaging.class,
            names = {"FRAME", "PARENT"})
    void thePlatformsStorageBindsTheLaunchAndThePageCarriesTheSession(Messaging messaging) {
        LaunchPlan plan = plan(canvas, "By storage " + messaging, Part.INSTRUCTOR, messaging);
        try (FramedTool tool = launch(refusing, plan)) {
            String where = messaging == Messaging.FRAME ? "frame: " : "page: ";
            assertThat(told(tool, where + "lti.put_data")).hasCount(1);
            assertThat(told(tool, where + "lti.get_data")).hasCount(1);
            String launch = tool.find("body").getAttribute("data-launch");
            assertThat(cookies(refusing)).noneMatch(cookie -> cookie.name.contains(launch));
            assertThat(tool.frame().content()).doesNotContain("data-session");
            walk(tool);
            tool.reload();
            assertThat(tool.heading()).isEqualTo(REOPEN);
            inspection.check(tool.frame(), "reopen");
        }
    }

    private static void back(FramedTool tool) {
        tool.go(() -> tool.frame().evaluate("() => { setTimeout(() => history.back(), 0); }"));
    }

    /** Links, back, a form that is refused, one that is taken, and a download. */
    private static void walk(FramedTool tool) {
        assertThat(tool.find("h1")).isFocused();
        assertThat(tool.frame().title()).isEqualTo("What this link opens · Aspirant");
        tool.click("main a[href*='/setup/simulations/']");
        String overview = tool.heading();
        assertThat(overview).isNotEqualTo("What this link opens");
        assertThat(tool.find("h1")).isFocused();
        assertThat(tool.frame().url()).contains("/setup/simulations/");
        back(tool);
        assertThat(tool.heading()).isEqualTo("What this link opens");
        FramedTool.check(tool.find("input[name=simulation]").first());
        FramedTool.check(tool.find("input[name=plan]").first());
        tool.find("input[name=days]").fill("0");
        tool.click(SEND);
        assertThat(tool.find("#problem")).isFocused();
        assertThat(tool.find("input[name=days]")).hasValue("0");
        tool.find("input[name=days]").fill("7");
        tool.click("main a[href*='/setup/simulations/']");
    }

    /** By a cookie that keeps the session, and by a page that carries it. */
    @ParameterizedTest
    @EnumSource(
            value = Messaging.class,
            names = {"NONE", "PARENT"})
    void formsGoThroughPicturesShowAndDownloadsOpen(Messaging messaging) throws IOException {
        BrowserContext browser = messaging == Messaging.NONE ? blocking : refusing;
        String title = "All of it " + messaging;
        LaunchPlan plan = plan(moodle, title, Part.INSTRUCTOR, messaging);
        for (Part part : List.of(Part.ASSESSOR, Part.CANDIDATE)) {
            Person person = moodle.people(part).get(0);
            launch(browser, LaunchPlan.of(moodle, link(plan), person).with(messaging)).close();
        }
        try (FramedTool tool = launch(browser, plan)) {
            FramedTool.check(tool.find("input[name=simulation]").first());
            FramedTool.check(tool.find("input[name=plan][value=one-assessor]"));
            FramedTool.check(tool.find("input[name=assessor]").first());
            tool.click(SEND);
            assertThat(tool.frame().url()).endsWith("/desk");
            assertThat(tool.find("svg[role=img]").boundingBox().height)
                    .as("of the picture of where candidates are")
                    .isGreaterThan(100);
            throughTheCourse(tool, title);
            tool.click("main a[href$='/sharing']");
            tool.find("#question").fill("What should a grade say?");
            tool.find("#opening").fill("A grade says what somebody can do.");
            tool.click(SEND);
            assertThat(tool.heading()).isEqualTo("What should a grade say?");
            Download file =
                    tool.page().waitForDownload(() -> tool.find("a[href$='/log.csv']").click());
            assertThat(file.failure()).as(file.url()).isNull();
            assertThat(file.suggestedFilename()).isEqualTo("comments.csv");
            assertThat(file.url().contains("?ticket="))
                    .as("without a cookie by a ticket: " + file.url())
                    .isEqualTo(messaging == Messaging.PARENT);
            assertThat(new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("\"");
            assertThat(tool.heading()).isEqualTo("What should a grade say?");
        }
        inAWindowToo(plan.with(Messaging.NONE));
    }

    /** Where the frame keeps nothing, of the same activity. */
    private void inAWindowToo(LaunchPlan plan) throws IOException {
        try (FramedTool tool = onThePlatform(refusing, plan)) {
            Page window = window(tool, plan);
            assertThat(window.locator("svg[role=img]").boundingBox().height)
                    .as("of the picture of where candidates are")
                    .isGreaterThan(100);
            window.locator("main a[href$='/sharing']").click();
            window.locator("main a[href*='/sharing/']").first().click();
            Download file =
                    window.waitForDownload(() -> window.locator("a[href$='/log.csv']").click());
            assertThat(file.failure()).as(file.url()).isNull();
            assertThat(new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("\"");
            window.close();
        }
    }

    /** The links leave for the platform by a form of its own, in the frame that has the session. */
    @Test
    void activitiesAreAddedByASessionThatThePageCarries() {
        LaunchPlan plan = plan(moodle, "Chosen without cookies", Part.INSTRUCTOR, Messaging.PARENT);
        int before = moodle.links().size();
        try (FramedTool tool = onThePlatform(refusing, plan)) {
            DeepLinkingInBrowserIT.choose(tool, "Choose activities");
            assertThat(told(tool, "lti.get_data")).hasCount(1);
            FramedTool.check(tool.find("input[name=pick]").first());
            tool.arrive(
                    () -> tool.find(SEND).first().click(),
                    "text=One activity was added to the course");
        }
        assertThat(moodle.links()).hasSize(before + 1);
    }

    /** Another session is carried from here on, and the one before as well: back leads into it. */
    private static void throughTheCourse(FramedTool tool, String title) {
        String before = tool.at("desk");
        tool.click("main a[href$='/course']");
        String overview = tool.heading();
        tool.click("tr:has-text('" + title + "') form[action$='/course/activities'] button");
        assertThat(tool.frame().url()).endsWith("/desk").isNotEqualTo(before);
        back(tool);
        assertThat(tool.heading()).isEqualTo(overview);
        tool.click("tr:has-text('" + title + "') form[action$='/course/activities'] button");
    }

    @ParameterizedTest
    @EnumSource(
            value = Messaging.class,
            names = {"NONE", "SILENT", "FULL"})
    void whereNobodyKeepsAnythingAWindowOfItsOwnDoes(Messaging messaging) {
        LaunchPlan leading = plan(moodle, "In a window " + messaging, Part.INSTRUCTOR, messaging);
        Person candidate = moodle.people(Part.CANDIDATE).get(0);
        LaunchPlan taking = LaunchPlan.of(moodle, link(leading), candidate).with(messaging);
        try (FramedTool one = onThePlatform(refusing, leading);
                FramedTool other = onThePlatform(refusing, taking)) {
            Page first = window(one, leading);
            Page second = window(other, taking);
            assertThat(second.locator("h1")).hasText("This activity is not ready yet");
            first.reload();
            assertThat(first.locator("h1")).hasText("What this link opens");
            second.reload();
            assertThat(second.locator("h1")).hasText("This activity is not ready yet");
            first.close();
            second.close();
        }
    }

    private static Page window(FramedTool tool, LaunchPlan plan) {
        // Chromium paints nothing of a tab in the background, so nothing there can be pressed.
        tool.page().bringToFront();
        tool.open(plan);
        Locator heading = tool.page().frameLocator("iframe[name=tool]").locator("h1");
        assertThat(heading).hasText("Open in a new window");
        Page window = refusing.waitForPage(() -> tool.find("form[target=_blank] button").click());
        window.locator("body[data-launch] h1").waitFor();
        return window;
    }

    @ParameterizedTest
    @EnumSource(
            value = Messaging.class,
            names = {"NONE", "PARENT"})
    void twoPeopleInTwoTabsStayApart(Messaging messaging) {
        BrowserContext browser = messaging == Messaging.NONE ? blocking : refusing;
        LaunchPlan leading = plan(moodle, "Two tabs " + messaging, Part.INSTRUCTOR, messaging);
        Person candidate = moodle.people(Part.CANDIDATE).get(0);
        LaunchPlan taking = LaunchPlan.of(moodle, link(leading), candidate).with(messaging);
        try (FramedTool first = launch(browser, leading);
                FramedTool second = launch(browser, taking)) {
            assertThat(second.heading()).isEqualTo("This activity is not ready yet");
            first.click("main a[href*='/setup/simulations/']");
            assertThat(first.text()).doesNotContain("not ready yet");
            second.click("header a[href='/help']");
            back(first);
            assertThat(first.heading()).isEqualTo("What this link opens");
            back(second);
            assertThat(second.heading()).isEqualTo("This activity is not ready yet");
        }
    }

    private static ResourceLink link(LaunchPlan plan) {
        return ((org.aspirant.practicelms.launch.Purpose.Opening) plan.purpose()).link();
    }
}
