package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Opens every page in a browser, on a phone, in the frame of a course and on a desk, in light and
 * in dark, with all that can be unfolded unfolded. Pictures for people are taken where {@code
 * -Daspirant.screenshots=FOLDER} asks for them.
 */
class ReportPagesIT {

    private static final List<String> BROWSERS =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final String PICTURES = System.getProperty("aspirant.screenshots", "");

    /** The rules of WCAG 2.2 AA and of what it includes, and those that axe holds for good. */
    private static final String AXE =
            """
            async contrast => {
              const found = await axe.run(document, {
                rules: {'color-contrast': {enabled: contrast}},
                runOnly: {type: 'tag', values:
                  ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
                resultTypes: ['violations']
              });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ' at ' + node.html + ': ' + node.failureSummary));
            }
            """;

    private static final String UNFOLD =
            "() => document.querySelectorAll('details').forEach(each => each.open = true)";

    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Words of a chart that lie on other words of it, or outside the window. */
    private static final String UNREADABLE =
            """
            () => [...document.querySelectorAll('svg')].flatMap(chart => {
              const words = [...chart.querySelectorAll('text')].map(text =>
                ({said: text.textContent, at: text.getBoundingClientRect()}));
              return words.flatMap((one, i) => [
                ...(one.at.left < 0 || one.at.right > document.documentElement.clientWidth
                  ? ['"' + one.said + '" is cut off'] : []),
                ...words.slice(i + 1).filter(other =>
                    Math.min(one.at.right, other.at.right) - Math.max(one.at.left, other.at.left) > 1
                    && Math.min(one.at.bottom, other.at.bottom) - Math.max(one.at.top, other.at.top) > 3)
                  .map(other => '"' + one.said + '" lies on "' + other.said + '"')]);
            })
            """;

    private static Playwright playwright;
    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void open() throws IOException {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium())
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        try (InputStream script = ReportPagesIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path chromium() {
        return Stream.concat(
                        Stream.ofNullable(System.getProperty("aspirant.chromium")),
                        BROWSERS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The page tests need Chromium: install it (apt-get install"
                                                + " chromium), or name it by"
                                                + " -Daspirant.chromium=PATH."));
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    private static List<SamplePage> pages() {
        return SamplePage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybodyCanReadIt(SamplePage sample, @TempDir Path folder) {
        Path file = sample.write(folder);
        List<String> findings = new ArrayList<>();
        try (Page page = browser.newPage()) {
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error") || message.type().equals("warning")) {
                            findings.add(message.text());
                        }
                    });
            page.onPageError(findings::add);
            page.onRequest(
                    request -> {
                        if (!request.url().equals(file.toUri().toString())) {
                            findings.add("asks for " + request.url());
                        }
                    });
            page.navigate(file.toUri().toString());
            page.evaluate(UNFOLD);
            page.evaluate(axe);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (int width : widths(scheme)) {
                    page.setViewportSize(width, 800);
                    look(page, findings, width == 360, " (" + width + ", " + scheme + ")");
                    picture(page, sample.name() + "-" + width + "-" + scheme);
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    /** What is wider than a phone and has colours of its own would be seen at 1280 px. */
    private static int[] widths(ColorScheme scheme) {
        return scheme == ColorScheme.LIGHT ? new int[] {360, 600, 1280} : new int[] {360, 1280};
    }

    /**
     * Notes what is wrong.
     *
     * @param contrast whether colours are compared, which takes longest and is the same at any
     *     width
     */
    private static void look(Page page, List<String> findings, boolean contrast, String where) {
        ((List<?>) page.evaluate(AXE, contrast)).forEach(each -> findings.add(each + where));
        ((List<?>) page.evaluate(UNREADABLE)).forEach(each -> findings.add(each + where));
        int over = ((Number) page.evaluate(TOO_WIDE)).intValue();
        if (over > 0) {
            findings.add("scrolls sideways by " + over + " px" + where);
        }
    }

    private static void picture(Page page, String name) {
        if (!PICTURES.isEmpty()) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES).resolve(name + ".png")));
        }
    }
}
