package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Locale;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.tool.web.page.Messages;
import org.junit.jupiter.api.Test;

/** What stands before a scene, and a decision that has a time limit, in a real browser. */
class ThresholdsInBrowserIT {

    private static final TestSite SITE = SharedServers.site();

    private static final String SKIPPED = "form.threshold button[value=skip]";
    private static final String TIMED = "form.threshold input[name=pace]";

    /** Longer than the limit of two minutes that the simulation's author wrote. */
    private static final double UNTIL_TIME_IS_UP = 150_000;

    private final PageInspection inspection = new PageInspection();
    private final Walk walk = new Walk(SITE, Manner.MOODLE, "Before scenes");

    @Test
    void scenesAreSkippedAndTimeIsChosenLengthenedAndRunsOut() {
        walk.bind("completion", List.of());
        Person unscripted = person(0);
        Person silent = person(1);
        walkTo(unscripted, TIMED);
        walkTo(silent, TIMED);
        try (FramedTool without = open(unscripted, Language.ENGLISH, false);
                FramedTool alone = open(silent, Language.ENGLISH, true)) {
            enter(without, "as-written");
            assertThat(without.find("[data-clock] [role=timer]")).containsText("min");
            enter(alone, "as-written");
            String before = alone.heading();
            inspection.inspect(alone.frame(), "scene-timed");

            somebodyElseSkipsASceneAndTakesMoreTime();

            alone.find("h1:not(:text-is('" + before + "'))")
                    .waitFor(new Locator.WaitForOptions().setTimeout(UNTIL_TIME_IS_UP));
            assertThat(alone.has("#problem")).as(alone.text()).isFalse();
            assertThat(alone.text()).contains("Nobody has introduced it");
            timeIsUpWithoutAScript(without);
        }
        assertThat(inspection.findings()).isEmpty();
    }

    private void timeIsUpWithoutAScript(FramedTool tool) {
        String before = tool.heading();
        tool.reload();
        assertThat(tool.heading()).isEqualTo(before);
        assertThat(tool.has("form.decision input[type=radio]")).isFalse();
        assertThat(tool.text()).contains("The time has run out");
        inspection.inspect(tool.frame(), "scene-time-up");
        tool.click("form.decision button[value=choose]");
        assertThat(tool.text()).contains("Nobody has introduced it");
    }

    private void somebodyElseSkipsASceneAndTakesMoreTime() {
        Person other = person(2);
        var text = Messages.in(List.of(Locale.forLanguageTag("es")));
        walkTo(other, SKIPPED);
        try (FramedTool tool = open(other, Language.SPANISH, true)) {
            inspection.inspect(tool.frame(), "threshold-advisory-es");
            tool.click(SKIPPED);
            assertThat(tool.text()).contains("doscientas trece tarjetas");
            inspection.inspect(tool.frame(), "scene-after-skip-es");
            for (int scenes = 0; scenes < Move.MOST && !tool.has(TIMED); scenes++) {
                Move.play(tool, 0);
            }
            inspection.inspect(tool.frame(), "threshold-timed-es");
            tool.page().clock().install();
            enter(tool, "ten-times");
            warnedAndGivenMore(tool);
            tool.page().clock().fastForward(3_600_000L);
            assertThat(tool.find("#problem")).containsText(text.get("fault.PlayFault.TIME_NOT_UP"));
        }
    }

    /** Twenty minutes are ten times two; the browser's clock is moved to near their end. */
    private void warnedAndGivenMore(FramedTool tool) {
        Locator clock = tool.find("[data-clock]");
        Locator warned = clock.locator("[data-warned]");
        assertThat(warned).isEmpty();
        FramedTool.check(tool.find("form.decision input[type=radio]").nth(1));
        tool.page().clock().fastForward(1_185_000L);
        assertThat(warned).containsText("segundos");
        assertThat(clock).hasClass("clock alert ending");
        inspection.inspect(tool.frame(), "scene-time-ending-es");
        for (int times = 0; times < 2; times++) {
            String given = clock.locator("[data-left]").innerText();
            clock.locator("button[value=more-time]").focus();
            tool.page().keyboard().press("Enter");
            assertThat(clock.locator("[data-left]"))
                    .not()
                    .hasText(given, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
            assertThat(clock).hasClass("clock alert");
            assertThat(warned).isEmpty();
        }
        assertThat(tool.find("form.decision input[type=radio]").nth(1)).isChecked();
        assertThat(clock.locator("button[value=more-time]")).isFocused();
        // three times twenty minutes, less the seconds that have passed
        assertThat(clock.locator("[data-left]")).containsText("59 min");
    }

    private static void enter(FramedTool tool, String pace) {
        FramedTool.check(tool.find("input[name=pace][value=" + pace + "]"));
        tool.click("form.threshold button[value=enter]");
    }

    private Person person(int index) {
        return walk.person(Part.CANDIDATE, index);
    }

    /** Plays there in another browser, faster than this one. */
    private void walkTo(Person person, String selector) {
        Visitor visitor = walk.visitor();
        Walk.playTo(visitor, visitor.launch(walk.course(), walk.link(), person), selector);
    }

    private FramedTool open(Person person, Language language, boolean script) {
        LaunchPlan plan = LaunchPlan.of(walk.course(), walk.link(), person).reading(language);
        FramedTool tool = FramedTool.launch(plan, inspection);
        if (!script) {
            tool.page().route("**/assets/**.js*", ThresholdsInBrowserIT::withoutScript);
        }
        tool.click("form[action$='/attempts'] button, a[href*='/attempts/']");
        return tool;
    }

    private static void withoutScript(Route route) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody(""));
    }
}
