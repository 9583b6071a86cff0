package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Mishap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages beside the line: refused, mistaken, without a cookie, without a mouse. */
class PagesInBrowserIT {

    private static final TestSite SITE = SharedServers.site();

    /** More presses of the tab key than any page has places to stop. */
    private static final int MOST_STOPS = 80;

    private static final String FOCUSED =
            """
            () => {
              const at = document.activeElement;
              const style = getComputedStyle(at.closest('.choice, .reasons') || at);
              const own = getComputedStyle(at);
              return [at.tagName.toLowerCase(), at.type || '', at.name || '',
                String(style.outlineStyle !== 'none' || own.outlineStyle !== 'none')];
            }
            """;

    private final PageInspection inspection = new PageInspection();
    private final Course course = SITE.lms().course(Manner.MOODLE);
    private final Person candidate = course.people(Part.CANDIDATE).get(1);
    private final Person instructor = course.people(Part.INSTRUCTOR).get(0);

    @AfterEach
    void findsNothing() {
        assertThat(inspection.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedLaunchSaysWhatToDoInsideTheFrame(Language language) {
        ResourceLink link = SITE.lms().addActivity(course, "Refused in a browser " + language);
        LaunchPlan plan = LaunchPlan.of(course, link, candidate).reading(language).with(Mishap.OLD);
        try (FramedTool tool = FramedTool.onThePlatform(plan, inspection)) {
            tool.open(plan);
            framed(tool, ".reference");
            assertThat(tool.frame().locator("body").getAttribute("data-launch")).isNull();
            assertThat(tool.frame().locator("html").getAttribute("lang")).isEqualTo(language.tag());
            inspection.inspect(tool.frame(), "refused-launch-" + language.tag());
        }
    }

    @Test
    void anAddressThatLeadsNowhereAndTheHelpAreWholePages() {
        LaunchPlan plan = LaunchPlan.of(course, course.links().get(0), candidate);
        try (FramedTool tool = FramedTool.onThePlatform(plan, inspection)) {
            Page page = tool.page();
            inspection.inspect(page.mainFrame(), "practice-lms");
            page.navigate(SITE.tool().at("/nowhere").toString());
            assertThat(page.locator("h1").innerText()).isEqualTo("There is no page here");
            inspection.inspect(page.mainFrame(), "refused-address");
            page.navigate(SITE.tool().at("/help").toString());
            inspection.inspect(page.mainFrame(), "help");
            page.navigate(SITE.tool().at("/l/AAAAAAAAAAAAAAAAAAAAAA/activity").toString());
            assertThat(page.locator("h1").innerText()).isEqualTo("This page is no longer open");
            inspection.inspect(page.mainFrame(), "refused-session");
        }
    }

    @Test
    void aBrowserThatKeepsNoCookiesInAFrameIsOfferedAWindowAndWorksThere() {
        ResourceLink link = SITE.lms().addActivity(course, "Without cookies in a frame");
        LaunchPlan plan = LaunchPlan.of(course, link, candidate);
        try (FramedTool tool = FramedTool.onThePlatform(plan, inspection)) {
            // Without the script nobody goes on before the cookie is gone.
            tool.page().route("**/assets/**.js*", PagesInBrowserIT::withoutScript);
            tool.open(plan);
            Locator goOn = framed(tool, "form[action='/lti/login'] button");
            inspection.inspect(tool.frame(), "cookie-test");
            tool.page().context().clearCookies();
            goOn.click();
            Locator button = framed(tool, "form[target=_blank] button");
            inspection.inspect(tool.frame(), "new-window");
            Page window = tool.page().context().waitForPage(button::click);
            window.locator("body[data-launch] h1").waitFor();
            assertThat(window.locator("h1").innerText())
                    .isEqualTo("This activity is not ready yet");
        }
    }

    private static void withoutScript(Route route) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody(""));
    }

    private static Locator framed(FramedTool tool, String selector) {
        Locator found = tool.page().frameLocator("iframe[name=tool]").locator(selector);
        found.waitFor();
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void aMistakeIsShownWhereItWasMadeAndWhatWasTypedStays(Language language) {
        ResourceLink link = SITE.lms().addActivity(course, "Mistakes in a browser " + language);
        Person assessor = course.people(Part.ASSESSOR).get(0);
        FramedTool.launch(LaunchPlan.of(course, link, assessor), inspection).close();
        choose(link, assessor, language);
        play(link, language);
        rate(link, assessor, language);
    }

    private void choose(ResourceLink link, Person assessor, Language language) {
        try (FramedTool tool = launch(link, instructor, language)) {
            FramedTool.check(tool.find("input[name=simulation]").first());
            FramedTool.check(tool.find("input[name=plan][value=one-assessor]"));
            tool.find("input[name=days]").fill("0");
            send(tool, "main form button.button[type=submit]");
            problem(tool, "setup-mistake-" + language.tag());
            assertThat(tool.find("input[name=plan][value=one-assessor]").isChecked()).isTrue();
            assertThat(tool.find("input[name=days]")).hasValue("0");
            tool.find("input[name=days]").fill("7");
            FramedTool.check(
                    tool.find("label.choice")
                            .filter(new Locator.FilterOptions().setHasText(assessor.name()))
                            .locator("input[name=assessor]"));
            tool.click("main form button.button[type=submit]");
            assertThat(tool.frame().url()).endsWith("/desk");
        }
    }

    private void play(ResourceLink link, Language language) {
        try (FramedTool tool = launch(link, candidate, language)) {
            tool.click("form[action$='/attempts'] button");
            while (!tool.has("form.decision input[type=radio]")
                    || !tool.has("form.decision textarea")) {
                Move.play(tool, 0);
            }
            FramedTool.check(tool.find("form.decision input[type=radio]").nth(1));
            tool.find("form.decision textarea").fill("Too few words.");
            send(tool, "form.decision button[value=choose]");
            problem(tool, "scene-mistake-" + language.tag());
            assertThat(tool.find("form.decision textarea")).hasValue("Too few words.");
            assertThat(tool.find("form.decision input[type=radio]").nth(1).isChecked()).isTrue();
            mail(tool, language);
            for (int scenes = 0; scenes < Move.MOST && !tool.has("#d-commitment"); scenes++) {
                Move.play(tool, 0);
            }
            tool.click("button[value=hand-in]");
            problem(tool, "debrief-mistake-" + language.tag());
            assertThat(tool.find("#problem a[href^='#d-']").first().getAttribute("href"))
                    .as("the first question that asks for words")
                    .isEqualTo("#d-known");
            for (Locator area : tool.find("main form textarea").all()) {
                area.fill(Move.reasonFor(area));
            }
            tool.click("button[value=hand-in]");
            assertThat(tool.frame().url()).endsWith("/activity");
        }
    }

    /** The first message: a reply that is too short is refused in place, the next one is told. */
    private void mail(FramedTool tool, Language language) {
        // nothing in it is new in this scene
        tool.find("#inbox > summary").click();
        tool.find("#inbox .mail > summary").first().click();
        tool.find("#reply-bridge").fill("Yes.");
        send(tool, "#inbox button[value=reply]");
        problem(tool, "inbox-mistake-" + language.tag());
        assertThat(tool.find("#problem a").getAttribute("href")).isEqualTo("#mail-bridge");
        assertThat(tool.find("#reply-bridge")).hasValue("Yes.");
        tool.find("#reply-bridge").fill("Confirmed; the front office has the list.");
        tool.go(() -> tool.find("#inbox button[value=reply]").first().click());
        assertThat(tool.find("#inbox-said")).isFocused();
        inspection.inspect(tool.frame(), "inbox-answered-" + language.tag());
    }

    private void rate(ResourceLink link, Person assessor, Language language) {
        try (FramedTool tool = launch(link, assessor, language)) {
            tool.visit(tool.at("queue"));
            tool.click("main table tr:has-text('" + link.title() + "') a");
            Locator first = tool.find("details.criterion").first();
            if (first.getAttribute("open") == null) {
                first.locator("summary").click();
            }
            FramedTool.check(first.locator("input[name=level]").nth(1));
            first.locator("select[name=newSource]").selectOption("decision:2");
            first.locator("textarea[name=newWords]").fill("words that nobody wrote");
            tool.go(() -> first.locator("button[value=keep]").click());
            problem(tool, "workbench-mistake-" + language.tag());
            Locator again = tool.find("details.criterion").first();
            assertThat(again.locator("textarea[name=newWords]"))
                    .hasValue("words that nobody wrote");
            assertThat(again.locator("select[name=newSource]")).hasValue("decision:2");
            assertThat(again.locator("input[name=level]").nth(1).isChecked()).isTrue();
        }
    }

    /** The person is taken to what went wrong, and it is said once. */
    private void problem(FramedTool tool, String name) {
        assertThat(tool.find("#problem")).hasCount(1);
        assertThat(tool.find("#problem")).isFocused();
        inspection.inspect(tool.frame(), name);
    }

    @Test
    void aDecisionIsMadeWithTheKeyboardAloneAndFocusIsAlwaysSeen() {
        ResourceLink link = SITE.lms().addActivity(course, "By keyboard");
        try (FramedTool tool = launch(link, instructor, Language.ENGLISH)) {
            FramedTool.check(tool.find("input[name=simulation]").first());
            FramedTool.check(tool.find("input[name=plan][value=completion]"));
            tool.click("main form button.button[type=submit]");
        }
        try (FramedTool tool = launch(link, candidate, Language.ENGLISH)) {
            tool.click("form[action$='/attempts'] button");
            while (!tool.has("form.decision input[type=radio]")
                    || !tool.has("form.decision textarea")) {
                Move.play(tool, 0);
            }
            Page page = tool.page();
            String before = tool.heading();
            tool.frame().locator("h1").focus();
            tabTo(tool, "radio");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            assertThat(tool.find("form.decision input[type=radio]").nth(1).isChecked()).isTrue();
            tabTo(tool, "textarea");
            page.keyboard().insertText(Move.reasonFor(tool.find("form.decision textarea")));
            tabTo(tool, "submit");
            tool.go(() -> page.keyboard().press("Enter"));
            assertThat(tool.has("#problem")).as(tool.text()).isFalse();
            assertThat(tool.heading()).isNotEqualTo(before);
        }
    }

    private static void tabTo(FramedTool tool, String type) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            tool.page().keyboard().press("Tab");
            List<?> focused = (List<?>) tool.frame().evaluate(FOCUSED);
            assertThat(focused.get(3)).as("focus is seen on %s", focused).isEqualTo("true");
            if (focused.get(1).equals(type)) {
                return;
            }
        }
        throw new AssertionError("the tab key never comes to a " + type);
    }

    private FramedTool launch(ResourceLink link, Person person, Language language) {
        return FramedTool.launch(LaunchPlan.of(course, link, person).reading(language), inspection);
    }

    /** Sends a form as a browser would that checks nothing by itself. */
    private static void send(FramedTool tool, String button) {
        Frame frame = tool.frame();
        frame.evaluate(
                "() => document.querySelectorAll('form').forEach(one => { one.noValidate = true; })");
        tool.click(button);
    }
}
