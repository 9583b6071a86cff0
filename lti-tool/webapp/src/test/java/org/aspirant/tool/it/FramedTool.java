package org.aspirant.tool.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Mishap;
import org.aspirant.practicelms.launch.Purpose;

/**
 * The tool as one person sees it: in the frame of the platform's page, in a browser without any
 * cookies from before.
 */
final class FramedTool implements AutoCloseable {

    private static final String NAME = "tool";
    private static final String LAUNCHED = "body[data-launch] h1";
    private static final String ARRIVED = "html:not([data-walked-on]) main h1";

    /**
     * A press on a button that moves away at that moment, on a busy machine, is no click to the
     * browser: if it has asked for no page after so many milliseconds, the press is made again.
     */
    private static final int LOST_AFTER = 10_000;

    private static final int ANSWERED_WITHIN = 60_000;

    private final Runnable closing;
    private final Page page;
    private final List<String> asked = new ArrayList<>();

    private FramedTool(Runnable closing, Page page) {
        this.closing = closing;
        this.page = page;
        page.onRequest(
                request -> {
                    if (request.isNavigationRequest()) {
                        asked.add(request.method() + " " + request.url());
                    }
                });
    }

    /**
     * Opens the platform's page and, there, the activity as this person; in another browser if the
     * frame was lost in the first.
     */
    static FramedTool launch(LaunchPlan plan, PageInspection inspection) {
        FramedTool tool = onThePlatform(plan, inspection);
        try {
            tool.arrive(plan);
            return tool;
        } catch (FrameLostError lost) {
            tool.close();
            FramedTool another = onThePlatform(plan, inspection);
            another.arrive(plan);
            return another;
        }
    }

    /**
     * The frame does not answer any more, not even by what it shows. On a machine that has far too
     * much to do, Chromium moves a frame to another process and the test never hears of it.
     */
    private static final class FrameLostError extends AssertionError {
        private static final long serialVersionUID = 1;

        FrameLostError(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Opens the activity and waits until its first page is there. */
    void arrive(LaunchPlan plan) {
        arrive(() -> open(plan), LAUNCHED);
    }

    /** Does something that leads to a page in the frame, and waits until what marks it is there. */
    void arrive(Runnable action, String mark) {
        asked.clear();
        press(action);
        if (!shows(mark, LOST_AFTER) && asked.isEmpty()) {
            action.run();
        }
        if (!shows(mark, ANSWERED_WITHIN)) {
            throw nothingCame();
        }
        frame().waitForLoadState(LoadState.LOAD);
    }

    /** Once more if what was to be pressed never held still, and nothing came of it. */
    private void press(Runnable action) {
        try {
            action.run();
        } catch (TimeoutError neverStill) {
            if (!asked.isEmpty()) {
                throw neverStill;
            }
            action.run();
        }
    }

    /** The platform's page, with the tool not opened yet. */
    static FramedTool onThePlatform(LaunchPlan plan, PageInspection inspection) {
        BrowserContext context = Chromium.reading(plan.language());
        return onThePlatform(
                context::close,
                context.newPage(),
                SharedServers.site().lms().baseUrl(),
                plan,
                inspection);
    }

    /** The same in a further tab of a browser, which stays when this one is closed. */
    static FramedTool inTab(
            BrowserContext browser, URI platform, LaunchPlan plan, PageInspection inspection) {
        Page tab = browser.newPage();
        return onThePlatform(tab::close, tab, platform, plan, inspection);
    }

    private static FramedTool onThePlatform(
            Runnable closing, Page page, URI platform, LaunchPlan plan, PageInspection inspection) {
        page.onPageError(error -> inspection.note("script error: " + error));
        page.onConsoleMessage(
                message -> {
                    // A refusal is a 4xx page, which browsers write down as well.
                    if (message.type().equals("error")
                            && !message.text()
                                    .contains("the server responded with a status of 4")) {
                        inspection.note("console: " + message.text());
                    }
                });
        page.navigate(platform + "/?course=" + plan.course().id());
        page.locator("#activity").selectOption(((Purpose.Opening) plan.purpose()).link().id());
        page.locator("#language").selectOption(plan.language().name());
        page.locator("#messaging").selectOption(plan.messaging().name());
        return new FramedTool(closing, page);
    }

    /** Presses the button of the person who is to open it. */
    void open(LaunchPlan plan) {
        if (plan.mishap() != Mishap.NONE) {
            page.locator("#mishaps > summary").click();
            page.locator("input[name=mishap][value=" + plan.mishap().name() + "]").check();
        }
        page.getByLabel(
                        "Open in the frame as " + plan.person().name(),
                        new Page.GetByLabelOptions().setExact(true))
                .click();
    }

    Page page() {
        return page;
    }

    Frame frame() {
        return Objects.requireNonNull(page.frame(NAME), "the page has no frame for the tool");
    }

    /** The address of a page inside this launch. */
    String at(String path) {
        return frame().url().replaceFirst("(/l/[^/]+)/.*", "$1/" + path);
    }

    Locator find(String selector) {
        bringIntoView();
        return frame().locator(selector);
    }

    /**
     * A page that is much shorter than the one before leaves the platform's page scrolled past the
     * frame, where Chromium paints nothing of it; a person would scroll back.
     */
    private void bringIntoView() {
        page.evaluate(
                "name => document.querySelector(`iframe[name=${name}]`)"
                        + "?.scrollIntoView({block: 'nearest'})",
                NAME);
    }

    boolean has(String selector) {
        return find(selector).count() > 0;
    }

    String heading() {
        return find("h1").innerText();
    }

    String text() {
        return find("main").innerText();
    }

    /** Does something that leads to another page, and waits until that is there. */
    void go(Runnable action) {
        frame().evaluate("() => { document.documentElement.dataset.walkedOn = 'yes'; }");
        arrive(action, ARRIVED);
    }

    private AssertionError nothingCame() {
        String what = "no page came; the browser asked for " + asked + " and shows ";
        try {
            var soon = new Locator.InnerHTMLOptions().setTimeout(LOST_AFTER);
            String shown = frame().locator("html").innerHTML(soon);
            return new AssertionError(what + frame().url() + ":\n" + shown);
        } catch (TimeoutError deaf) {
            return new FrameLostError(what + "nothing", deaf);
        }
    }

    private boolean shows(String selector, int milliseconds) {
        try {
            frame().locator(selector)
                    .waitFor(
                            new Locator.WaitForOptions()
                                    .setState(WaitForSelectorState.ATTACHED)
                                    .setTimeout(milliseconds));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    /**
     * Checks a box, again if nothing came of it: Chromium drops what is pressed in a frame that has
     * just been moved or made higher, as platforms do when a page says how high it is.
     */
    static void check(Locator box) {
        try {
            box.check();
        } catch (PlaywrightException dropped) {
            box.check();
        }
    }

    void click(String selector) {
        go(() -> find(selector).first().click());
    }

    void reload() {
        go(() -> frame().evaluate("() => { setTimeout(() => location.reload(), 0); }"));
    }

    /** Follows an address inside the frame, as a link would. */
    void visit(String address) {
        go(() -> frame().evaluate("to => { setTimeout(() => location.assign(to), 0); }", address));
    }

    @Override
    public void close() {
        closing.run();
    }
}
