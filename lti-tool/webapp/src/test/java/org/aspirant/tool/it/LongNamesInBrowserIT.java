package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.tool.it.HostilePlatform.Begun;
import org.aspirant.tool.it.HostilePlatform.Keys;
import org.junit.jupiter.api.Test;

/**
 * Names and ids that others chose, as long as they may be and in right-to-left script, push nothing
 * out of sight that an administrator needs.
 */
class LongNamesInBrowserIT {

    private static final String OUT_OF_SIGHT =
            "() => [...document.querySelectorAll('.table-scroll')]"
                    + ".map(box => box.scrollWidth - box.clientWidth).filter(over => over > 1)";

    private static final DeploymentId LONG = new DeploymentId("d" + "x".repeat(254));
    private static final String NAME = "مدرسة" + "الشمال".repeat(40);

    private final HostileSite hostile = SharedServers.hostile();
    private final PageInspection inspection = new PageInspection();

    @Test
    void nothingIsOutOfSight() {
        Begun begun = HostilePlatform.begin(hostile.visitor(), hostile.site(), Keys.UNNAMED, LONG);
        String token =
                hostile.platform()
                        .token(HostilePlatform.message(hostile.site(), Keys.UNNAMED, LONG), begun);
        assertThat(hostile.post(begun, token).status()).as("it waits").isEqualTo(400);
        String secret = new Operator(hostile.site(), hostile.visitor()).administratorsSecret();
        Visitor admin = AdminAccount.enrol(hostile.visitor(), secret, "long.names").browser();
        try (BrowserContext context = Chromium.reading(Language.ENGLISH)) {
            context.addCookies(Chromium.cookies(admin.cookies()));
            Page page = context.newPage();
            look(page, "deployments", "waiting");
            var deployments = admin.get("/admin/deployments");
            admin.press(deployments.formTo("/decision").set("name", NAME), "do", "admit");
            Form link = admin.get("/admin/invitations").formTo("/admin/invitations");
            admin.submit(link.set("for", "x".repeat(200)));
            Form invite = admin.get("/admin/administrators").formTo("/invitations");
            invite.offered("organization").forEach(one -> invite.add("organization", one));
            admin.submit(invite);
            String platform =
                    "platforms/one?issuer="
                            + HostilePlatform.ISSUER
                            + "&client_id="
                            + Keys.LONG.clientId();
            for (String section :
                    List.of(
                            "deployments",
                            "invitations",
                            "grades",
                            "administrators",
                            "platforms",
                            platform)) {
                look(page, section, "");
            }
        }
        assertThat(inspection.findings()).isEmpty();
    }

    private void look(Page page, String section, String state) {
        page.navigate(hostile.site().tool().at("/admin/" + section).toString());
        assertThat(page.locator("h1")).isVisible();
        inspection.inspect(page.mainFrame(), "long-" + section.replaceFirst("/.*", "-one") + state);
        for (int width : new int[] {320, 600, 1280}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate(OUT_OF_SIGHT))
                    .as("%s at %s", section, width)
                    .isEqualTo(List.of());
        }
        page.setViewportSize(1280, 900);
    }
}
