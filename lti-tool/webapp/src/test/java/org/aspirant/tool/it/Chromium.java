package org.aspirant.tool.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    private Chromium() {}

    /** Loaded, and so started, when somebody first asks. */
    private static final class Holder {
        static final Browser BROWSER = started();

        private static Browser started() {
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
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
