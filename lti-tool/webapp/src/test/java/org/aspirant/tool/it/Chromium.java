package org.aspirant.tool.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aspirant.practicelms.launch.Language;

/**
 * The one browser of a test run: the machine's own, since none is downloaded. It ends with the JVM,
 * whose end its driver notices.
 */
final class Chromium {

    private static final List<String> PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /**
     * Nothing that a browser does by itself over the network, so that a page's own calls stand out.
     */
    private static final List<String> ALONE =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final int PATIENCE_MILLIS = 60_000;

    private Chromium() {}

    /** Loaded, and so started, when somebody first asks. */
    private static final class Holder {
        static final Playwright PLAYWRIGHT =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = started();

        private static Browser started() {
            // As long as actions may take: a busy machine is no fault of a page.
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            return PLAYWRIGHT
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setArgs(ALONE));
        }
    }

    static Browser browser() {
        return Holder.BROWSER;
    }

    /**
     * A window at a desk of somebody who reads this language; with nothing kept from before.
     *
     * <p>Without motion: a colour half way between two is neither. It minds no certificate: those
     * of servers in tests are of their own making.
     */
    static BrowserContext reading(Language language) {
        BrowserContext context =
                browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(1280, 900)
                                        .setLocale(language.tag())
                                        .setIgnoreHTTPSErrors(true)
                                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    /**
     * What a request's header holds, for another browser. Secure ones belong to a site over TLS,
     * wherever the browser sends them afterwards.
     */
    static List<Cookie> cookies(String header) {
        return Arrays.stream(header.split("; ", -1))
                .map(one -> one.split("=", 2))
                .map(one -> new Cookie(one[0], one[1]).setUrl("https://localhost"))
                .toList();
    }

    /**
     * A browser of its own whose user has set something, and that minds no certificate.
     *
     * @param profile an empty folder
     * @param preferences as Chromium keeps them in its profile, JSON
     */
    static BrowserContext withPreferences(Path profile, String preferences) {
        try {
            Path file = profile.resolve("Default/Preferences");
            Files.createDirectories(file.getParent());
            Files.writeString(file, preferences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Holder.PLAYWRIGHT
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable())
                                // Downloads look at certificates whatever a page may do.
                                .setArgs(
                                        Stream.concat(
                                                        ALONE.stream(),
                                                        Stream.of("--ignore-certificate-errors"))
                                                .toList())
                                .setIgnoreHTTPSErrors(true)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setLocale("en"));
    }

    private static Path executable() {
        return Stream.concat(
                        Stream.ofNullable(System.getProperty("aspirant.chromium")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The page tests need Chromium: install it (apt-get install"
                                                + " chromium), or name it by -Daspirant.chromium=PATH."
                                                + " Looked at "
                                                + PLACES));
    }
}
