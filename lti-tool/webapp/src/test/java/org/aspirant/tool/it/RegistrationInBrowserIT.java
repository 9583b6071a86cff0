package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.aspirant.practicelms.launch.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Connecting as the platform's administrator sees it: in a frame, and on the pages to copy from.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationInBrowserIT {

    /** The page closes itself after ten seconds, and looking at it takes longer. */
    private static final String HOLD_BACK_WHAT_IS_FOR_LATER =
            """
            const usual = window.setTimeout;
            window.setTimeout = (what, after, ...rest) => {
              if (after < 10000) return usual(what, after, ...rest);
              window.heldBack ??= what;
              return 0;
            };
            """;

    /** Both after the answer to the test, which the closing frame could not give any more. */
    private static final String TIME_IS_UP = "() => { setTimeout(window.heldBack, 0); }";

    private static final String CLOSE_NOW =
            "() => { setTimeout(() => document.querySelector('button[data-close]').click(), 0); }";

    private final PageInspection inspection = new PageInspection();
    private TestSite site;
    private Operator operator;

    @BeforeAll
    void start() {
        site = TestSite.start("registration-in-browser");
        operator = new Operator(site, new Visitor(site));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @AfterEach
    void findsNothing() {
        assertThat(inspection.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePlatformsAdministratorConnectsInTheFrameWhichThenCloses(Language language) {
        String link = operator.invite();
        try (BrowserContext context = context(language)) {
            Page page = open(context, link);
            framed(page, "form[action^='/lti/register/'] button").waitFor();
            inspection.inspect(frame(page), "register-" + language.tag());
            // Twice, as people do: the platform is asked once, and its answer is what they see.
            framed(page, "form[action^='/lti/register/'] button").dblclick();
            framed(page, "[data-close-registration]").waitFor();
            inspection.inspect(frame(page), "registered-" + language.tag());
            frame(page).evaluate(language == Language.ENGLISH ? TIME_IS_UP : CLOSE_NOW);
            assertThat(page.locator("#registering"))
                    .hasText("The tool is registered here and has closed its page.");

            page = open(context, link);
            framed(page, ".reference").waitFor();
            inspection.inspect(frame(page), "register-refused-" + language.tag());
        }
        assertThat(operator.connections()).contains("PENDING\t" + site.lms().issuer());
    }

    @ParameterizedTest
    @EnumSource
    void everyValueIsCopiedByAButton(Language language) {
        try (BrowserContext context = context(language)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            for (String platform : List.of("canvas", "moodle", "other")) {
                page.navigate(site.tool().at("/lti/setup/" + platform).toString());
                inspection.inspect(page.mainFrame(), "setup-" + platform + "-" + language.tag());
            }
            page.locator("button[data-copy=login]").click();
            assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                    .isEqualTo(site.tool().url() + "/lti/login");
        }
    }

    private BrowserContext context(Language language) {
        BrowserContext context = Chromium.reading(language);
        context.addInitScript(HOLD_BACK_WHAT_IS_FOR_LATER);
        return context;
    }

    /** The platform's page on which the link is pasted, with the tool's own page in its frame. */
    private Page open(BrowserContext context, String link) {
        Page page = context.newPage();
        page.onPageError(error -> inspection.note("script error: " + error));
        page.navigate(site.lms().baseUrl() + "/tools");
        page.locator("#address").fill(link);
        page.locator("form[action='/tools'] button").click();
        return page;
    }

    private static Locator framed(Page page, String selector) {
        return page.frameLocator("iframe[name=registration]").locator(selector);
    }

    private static Frame frame(Page page) {
        Frame frame = page.frame("registration");
        if (frame == null) {
            throw new AssertionError("the page has no frame for the tool");
        }
        return frame;
    }
}
