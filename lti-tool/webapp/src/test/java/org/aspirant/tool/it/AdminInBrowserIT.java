package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.aspirant.practicelms.launch.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way in as an administrator sees it, in both languages. */
class AdminInBrowserIT {

    private final TestSite site = SharedServers.site();
    private final PageInspection inspection = new PageInspection();

    private static final List<String> SECTIONS =
            List.of(
                    "platforms",
                    "invitations",
                    "deployments",
                    "grades",
                    "keys",
                    "administrators",
                    "account");

    @ParameterizedTest
    @EnumSource
    void anAdministratorComesIn(Language language) {
        String secret = new Operator(site, new Visitor(site)).administratorsSecret();
        try (BrowserContext context = Chromium.reading(language)) {
            Page page = context.newPage();
            page.onPageError(error -> inspection.note("script error: " + error));
            open(page, "/admin/sign-in");
            look(page, "sign-in", language);
            open(page, "/admin/start");
            page.locator("#secret").fill("nothing of ours");
            page.locator("main form button").click();
            assertThat(page.locator("#problem")).isVisible();
            look(page, "start", language);
            page.locator("#secret").fill(secret);
            page.locator("main form button").click();
            page.locator("#name").fill("lucía." + language.name().toLowerCase(Locale.ROOT));
            page.locator("#password").fill(AdminAccount.PASSWORD);
            page.locator("#again").fill(AdminAccount.PASSWORD);
            page.locator("#code")
                    .fill(
                            AdminAccount.code(
                                    AdminAccount.app(page.locator("#app-secret").inputValue()), 0));
            look(page, "new-account", language);
            page.locator("main form .row:last-child > button[type=submit]").click();
            assertThat(page.locator("ol li")).hasCount(10);
            look(page, "recovery-codes", language);
            page.locator("main a.button").click();
            look(page, "overview", language);
            for (String section : SECTIONS) {
                open(page, "/admin/" + section);
                assertThat(page.locator("h1")).isVisible();
                look(page, section, language);
            }
            open(page, "/admin/platforms");
            page.locator("main a[href*='/platforms/one']").first().click();
            page.locator("form[action$='/platforms/test'] button").click();
            assertThat(page.locator("#report")).isVisible();
            look(page, "platform-tested", language);
            open(page, "/admin/keys");
            page.locator("tbody a.button").first().click();
            assertThat(page.locator("form.card")).isVisible();
            look(page, "key-withdrawal", language);
            open(page, "/admin/administrators");
            page.locator("form[action$='/administrators/invitations'] button").click();
            assertThat(page.locator("#problem")).isFocused();
            look(page, "invited-nobody", language);
            open(page, "/admin/invitations");
            page.locator("main form input[name=for]").fill(language.label());
            page.locator("main form button.button").first().click();
            assertThat(page.locator(".alert.good")).isVisible();
            look(page, "invited", language);
            page.locator(".topbar-tools form button").click();
            assertThat(page.locator("#password")).isVisible();
        }
        assertThat(inspection.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAdministratorLinksTheDistrictsAccount(Language language) {
        AdminSite administered = SharedServers.administered();
        administered.login().person("0e7c-" + language.tag(), DistrictLogin.Mistake.NONE);
        String held = administered.another("browser." + language.tag()).browser().cookies();
        try (BrowserContext context = Chromium.reading(language)) {
            Page page = context.newPage();
            open(administered.site(), page, "/admin/sign-in");
            look(page, "sign-in-district", language);
            page.locator("main a[href='/admin/district']").click();
            assertThat(page.locator("#problem")).isVisible();
            look(page, "sign-in-not-linked", language);
            administered.login().turnAway("access_denied");
            page.locator("main a[href='/admin/district']").click();
            assertThat(page.locator("#problem")).isVisible();
            look(page, "sign-in-turned-away", language);
            administered.login().person("0e7c-" + language.tag(), DistrictLogin.Mistake.NONE);
            context.addCookies(Chromium.cookies(held));
            open(administered.site(), page, "/admin/account");
            page.locator("a[href='/admin/account/district']").click();
            assertThat(page.locator("main .code")).containsText("0e7c");
            look(page, "link", language);
            page.locator("main form button").click();
            assertThat(page.locator(".alert.good")).isVisible();
            look(page, "account-changed", language);
            page.locator("details.more > summary").first().click();
            page.locator("#present-app").fill("not the password");
            page.locator("#code").fill("123456");
            page.locator("form[action$='/app'] button[type=submit]").click();
            assertThat(page.locator("#problem")).isVisible();
            look(page, "account-linked", language);
        }
        assertThat(inspection.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSignInThatThisBrowserNeverBeganEndsOnAPageOfOurs(Language language) {
        try (BrowserContext context = Chromium.reading(language)) {
            Page page = context.newPage();
            open(
                    SharedServers.administered().site(),
                    page,
                    "/admin/oidcclient/redirect/district?code=theirs&state=theirs");
            assertThat(page.locator("#problem")).isVisible();
            look(page, "sign-in-not-asked", language);
        }
        assertThat(inspection.findings()).isEmpty();
    }

    private void open(Page page, String path) {
        open(site, page, path);
    }

    private static void open(TestSite of, Page page, String path) {
        page.navigate(of.tool().at(path).toString());
    }

    private void look(Page page, String name, Language language) {
        inspection.inspect(page.mainFrame(), "admin-" + name + "-" + language.tag());
    }
}
