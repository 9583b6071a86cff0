package org.aspirant.tool.it;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at pages with axe, and takes their pictures where {@code -Daspirant.screenshots=FOLDER}
 * asks for them: they are for people to look at and take longer than everything that a test can
 * tell.
 *
 * <p>axe runs in the frame itself, so that what it finds belongs to the tool and not to the
 * platform's page around it. Findings are collected, so that one run shows all of them.
 */
final class PageInspection {

    /** Empty: no pictures. */
    private static final String PICTURES = System.getProperty("aspirant.screenshots", "");

    /** A page has to fit 320 without scrolling sideways: WCAG 2.2, 1.4.10 Reflow. */
    private static final int[] WIDTHS = {320, 360, 600, 1280};

    /** The rules of WCAG 2.2 AA and of what it includes. */
    private static final String AXE =
            """
            async () => {
              const found = await axe.run(document, {
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
                resultTypes: ['violations']
              });
              return JSON.stringify(found.violations.map(v => ({id: v.id, nodes: v.nodes.map(n =>
                ({html: n.html, summary: n.failureSummary}))})));
            }
            """;

    private static final String UNFOLD =
            """
            () => {
              const closed = [...document.querySelectorAll('details:not([open])')];
              closed.forEach(one => { one.dataset.unfolded = 'yes'; one.open = true; });
              return closed.length;
            }
            """;

    private static final String FOLD =
            """
            () => document.querySelectorAll('details[data-unfolded]').forEach(one => {
              delete one.dataset.unfolded;
              one.open = false;
            })
            """;

    /** The frame fills the window, which is made as high as the page in it. */
    private static final String FILL_WINDOW =
            """
            name => {
              const frame = document.querySelector(`iframe[name="${name}"]`);
              frame.style.cssText =
                'position:fixed;inset:0;width:100vw;height:100vh;border:0;z-index:9;max-width:none';
              document.documentElement.style.overflow = 'hidden';
            }
            """;

    /**
     * Back to where it was, and in view: Chromium paints nothing of another site's frame that is
     * not, and what is not painted never holds still enough to be pressed.
     */
    private static final String RESTORE =
            """
            name => {
              const frame = document.querySelector(`iframe[name="${name}"]`);
              frame.style.cssText = '';
              document.documentElement.style.overflow = '';
              frame.scrollIntoView({block: 'nearest'});
            }
            """;

    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Colours are the same in every language: pages that some test of this run saw in dark. */
    private static final Set<String> SEEN_IN_DARK = ConcurrentHashMap.newKeySet();

    private final String axe = axeSource();
    private final Set<String> pictured = new HashSet<>();
    private final List<String> findings = new ArrayList<>();

    /**
     * Runs axe on a page with all that can be unfolded unfolded: it passes over what is not seen.
     */
    void check(Frame frame, String name) {
        boolean unfolded = ((Number) frame.evaluate(UNFOLD)).intValue() > 0;
        runAxe(frame, name);
        if (unfolded) {
            frame.evaluate(FOLD);
        }
    }

    /**
     * The first time that a page of this name is met: checks it and looks at it at several widths,
     * at none of which it may scroll sideways, and in dark unless that was done in another
     * language; at three of them it can be pictured. Pages of one name are of one make.
     */
    void inspect(Frame frame, String name) {
        if (!pictured.add(name)) {
            return;
        }
        check(frame, name);
        Page page = frame.page();
        boolean embedded = frame != page.mainFrame();
        var before = page.viewportSize();
        if (embedded) {
            page.evaluate(FILL_WINDOW, frame.name());
        }
        for (int width : WIDTHS) {
            resize(frame, width, 800);
            noteIfTooWide(frame, name, width);
        }
        if (SEEN_IN_DARK.add(name.replaceFirst("-(en|es)$", ""))) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            runAxe(frame, name + ", dark");
            resize(frame, 360, 800);
            runAxe(frame, name + ", dark at 360");
        }
        if (!PICTURES.isEmpty()) {
            takePictures(frame, name);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
        if (embedded) {
            page.evaluate(RESTORE, frame.name());
        }
    }

    /** What was found so far, a line each with the page, the rule and the markup. */
    List<String> findings() {
        return List.copyOf(findings);
    }

    void note(String finding) {
        findings.add(finding);
    }

    /** The frame is another process: it hears of the new size, and paints, somewhat later. */
    private static void resize(Frame frame, int width, int height) {
        frame.page().setViewportSize(width, height);
        frame.waitForFunction(
                "([w, h]) => window.innerWidth === w && window.innerHeight === h",
                List.of(width, height));
        frame.evaluate(PAINTED);
    }

    private static void takePictures(Frame frame, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            frame.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String tone = scheme == ColorScheme.DARK ? "dark" : "light";
            for (int width : new int[] {360, 600, 1280}) {
                takePicture(frame, width, name + "-" + width + "-" + tone + ".png");
            }
        }
    }

    private static void takePicture(Frame frame, int width, String file) {
        resize(frame, width, 800);
        int height =
                ((Number) frame.evaluate("() => document.documentElement.scrollHeight")).intValue();
        resize(frame, width, Math.min(16_000, Math.max(800, height)));
        frame.page()
                .screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES).resolve(file)));
    }

    private void noteIfTooWide(Frame frame, String name, int width) {
        int over = ((Number) frame.evaluate(TOO_WIDE)).intValue();
        if (over > 0) {
            findings.add(name + " at " + width + ": scrolls sideways by " + over + " px");
        }
    }

    private void runAxe(Frame frame, String name) {
        if (!(Boolean) frame.evaluate("() => typeof window.axe === 'object'")) {
            frame.evaluate(axe);
        }
        String violations = (String) frame.evaluate(AXE);
        for (JsonElement violation : new Gson().fromJson(violations, JsonArray.class)) {
            JsonObject rule = violation.getAsJsonObject();
            for (JsonElement node : rule.getAsJsonArray("nodes")) {
                JsonObject place = node.getAsJsonObject();
                findings.add(
                        "%s: %s at %s (%s)"
                                .formatted(
                                        name,
                                        rule.get("id").getAsString(),
                                        place.get("html").getAsString(),
                                        place.get("summary").getAsString().replace('\n', ' ')));
            }
        }
    }

    private static String axeSource() {
        try (InputStream script = PageInspection.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
