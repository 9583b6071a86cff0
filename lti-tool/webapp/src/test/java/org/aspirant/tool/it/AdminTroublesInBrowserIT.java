package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.tool.it.HostilePlatform.Keys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong between the tool and a platform, as an administrator sees it. */
class AdminTroublesInBrowserIT {

    private static final String COLUMN = "Naming duties";

    private final TestSite site = SharedServers.site();
    private final PageInspection inspection = new PageInspection();

    @ParameterizedTest
    @EnumSource
    void aWrongClockIsOnThePageOfItsPlatformUntilItIsRight(Language language) {
        HostileSite hostile = SharedServers.hostile();
        ClockedServer platform = hostile.platform().clocked();
        try (BrowserContext context = administrator(hostile.site(), "clocks", language)) {
            Page page = context.newPage();
            platform.runAhead(Duration.ofMinutes(3));
            openPlatform(hostile.site(), page);
            test(page);
            String ahead = language == Language.ENGLISH ? " s ahead." : " s adelantado.";
            assertThat(page.locator("#report.warn")).containsText(ahead);
            look(page, "clock-tested", language);
            openPlatform(hostile.site(), page);
            assertThat(page.locator("main .alert.warn")).containsText(ahead);
            look(page, "clock", language);
            platform.runAhead(Duration.ZERO);
            test(page);
            openPlatform(hostile.site(), page);
            assertThat(page.locator("main .alert")).hasCount(0);
        }
        assertThat(inspection.findings()).isEmpty();
    }

    private static void openPlatform(TestSite of, Page page) {
        open(of, page, "platforms");
        page.locator("main a[href*='" + Keys.CLOCKED.clientId() + "']").click();
    }

    private static void test(Page page) {
        page.locator("form[action$='/platforms/test'] button").click();
        assertThat(page.locator("#report")).isFocused();
    }

    @ParameterizedTest
    @EnumSource
    void aGradeThatWasGivenUpNamesItsColumnAndIsSentAgain(Language language) {
        Walk walk = new Walk(site, Manner.MOODLE, "Given up in a browser, " + language);
        var columns = ActivityColumns.of(site, walk);
        walk.bind("one-assessor-columns", List.of(walk.person(Part.ASSESSOR)));
        release(walk, 0);
        columns.awaitScore(COLUMN, walk.person(Part.CANDIDATE, 0));
        columns.gradebook().remove(columns.named(COLUMN).id());
        release(walk, 1);
        try (BrowserContext context = administrator(site, "grades", language)) {
            Page page = context.newPage();
            Locator letter =
                    page.locator("main form.card")
                            .filter(new Locator.FilterOptions().setHasText(COLUMN));
            TestSite.awaitTrue(
                    () -> COLUMN + " is not on " + page.locator("main").innerText(),
                    () -> {
                        openGivenUp(page);
                        return letter.count() == 1;
                    });
            look(page, "given-up", language);
            letter.locator("button").click();
            assertThat(letter).hasCount(0);
        }
        columns.awaitScore(COLUMN, walk.person(Part.CANDIDATE, 1));
        assertThat(inspection.findings()).isEmpty();
    }

    private static void release(Walk walk, int candidate) {
        walk.playAndSubmit(walk.person(Part.CANDIDATE, candidate));
        walk.read(walk.person(Part.ASSESSOR), "proficient", SeveralColumnsIT.RATED);
        walk.release();
    }

    private void openGivenUp(Page page) {
        open(site, page, "grades");
        Locator organization = page.locator("main a[href^='/admin/grades/']");
        if (organization.count() > 0) {
            organization.first().click();
        }
    }

    private static BrowserContext administrator(TestSite of, String name, Language language) {
        var browser = Visitor.from(of, HostileSite.anotherAddress());
        String secret = new Operator(of, browser).administratorsSecret();
        AdminAccount account = AdminAccount.enrol(browser, secret, name + "." + language.tag());
        BrowserContext context = Chromium.reading(language);
        context.addCookies(Chromium.cookies(account.browser().cookies()));
        return context;
    }

    private static void open(TestSite of, Page page, String section) {
        page.navigate(of.tool().at("/admin/" + section).toString());
        assertThat(page.locator("h1")).isVisible();
    }

    private void look(Page page, String name, Language language) {
        inspection.inspect(page.mainFrame(), "admin-" + name + "-" + language.tag());
    }
}
