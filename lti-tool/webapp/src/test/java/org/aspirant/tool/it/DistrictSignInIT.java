package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aspirant.tool.it.DistrictLogin.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Administrators who sign in by a district's identity provider, through the server. */
class DistrictSignInIT {

    private final AdminSite administered = SharedServers.administered();
    private final DistrictLogin login = administered.login();

    @Test
    void whoHasLinkedTheDistrictsAccountSignsInWithIt() {
        AdminAccount lucia = administered.another("lucia");
        login.person("person-17", Mistake.NONE);
        var browser = administered.visitor();
        assertThat(browser.get("/admin/sign-in").dom().select("a[href=/admin/district]"))
                .hasSize(1);

        Page unknown = browser.get("/admin/district");
        assertThat(unknown.status()).isEqualTo(403);
        assertThat(unknown.words()).contains("No administrator has linked this account");
        assertThat(browser.cookies()).as("the server's own session is over").doesNotContain("Ltpa");

        Page asked = lucia.browser().get("/admin/account/district");
        assertThat(asked.words()).contains("The district knows you as person-17");
        Page linked = lucia.browser().submit(asked.formTo("/admin/account/district/link"));
        assertThat(linked.words())
                .contains("From now on you can sign in with your district’s account")
                .contains("Unlink it");

        Page in = browser.get("/admin/district");
        assertThat(in.address().getPath()).isEqualTo("/admin");
        assertThat(in.words()).contains("signed in with the district").contains("lucia");
        assertThat(browser.cookies()).doesNotContain("Ltpa");
        assertThat(administered.visitor().get("/admin").address().getPath())
                .as("another browser is not in")
                .isEqualTo("/admin/sign-in");

        Page unlinked = browser.submit(browser.get("/admin/account").formTo("/removal"));
        assertThat(unlinked.words()).contains("opens this one no more");
        assertThat(administered.visitor().get("/admin/district").status()).isEqualTo(403);
    }

    @Test
    void oneAccountOfTheDistrictBelongsToOneAdministrator() {
        AdminAccount ana = administered.another("ana.linked");
        AdminAccount eva = administered.another("eva.late");
        login.person("person-18", Mistake.NONE);
        link(ana);

        Page refused = link(eva);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("linked to another administrator");
        assertThat(administered.visitor().get("/admin/district").words()).contains("ana.linked");
    }

    @Test
    void linkingNeedsASessionAndTheMarkOfItsForm() {
        login.person("person-19", Mistake.NONE);
        var stranger = administered.visitor();
        assertThat(stranger.get("/admin/account/district").address().getPath())
                .isEqualTo("/admin/sign-in");
        assertThat(stranger.post("/admin/account/district/link", "").status()).isEqualTo(403);

        Page asked = administered.dolores().browser().get("/admin/account/district");
        Form unmarked = asked.formTo("/admin/account/district/link").without("csrf");
        assertThat(administered.dolores().browser().submit(unmarked).status()).isEqualTo(403);
        Form another = asked.formTo("/admin/account/district/link").set("subject", "person-1");
        Page unsealed = administered.dolores().browser().submit(another);
        assertThat(unsealed.status()).isEqualTo(403);
        assertThat(unsealed.words()).contains("did not say who you are");
        assertThat(administered.visitor().get("/admin/district").status())
                .as("nothing was linked")
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whatTheProviderGetsWrongSignsNobodyInAndStandsInNoLog(Mistake mistake) throws IOException {
        login.person("person-of-" + mistake, Mistake.NONE);
        assertThat(link(administered.dolores()).status()).isEqualTo(200);
        login.person("person-of-" + mistake, mistake);

        var browser = administered.visitor();
        Page refused = browser.get("/admin/district");

        assertThat(refused.status()).as(mistake + refused.words()).isEqualTo(403);
        assertThat(refused.words()).contains("cannot trust what it answered");
        assertThat(refused.formTo("/admin/sign-in")).isNotNull();
        assertThat(browser.cookies()).doesNotContain("Ltpa");
        assertThat(browser.get("/admin").address().getPath()).isEqualTo("/admin/sign-in");
        assertThat(administered.site().tool().said())
                .contains("vouched for nobody: NO_ANSWER_TO_TRUST")
                .doesNotContain(login.lastToken().split("\\."))
                .doesNotContain("person-of-" + mistake)
                .doesNotContain(DistrictLogin.SECRET);
    }

    /** RFC 6749, section 4.1.2.1, and OpenID Connect Core, section 3.1.2.6. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    access_denied           | did not let you in here
                    login_required          | did not let you in here
                    temporarily_unavailable | out of order
                    unauthorized_client     | does not take what this server asks
                    <a href="/">            | does not take what this server asks
                    """)
    void whyTheProviderTurnsSomebodyAwayIsExplained(String error, String words) {
        login.turnAway(URLEncoder.encode(error, StandardCharsets.UTF_8));

        Page refused = administered.visitor().get("/admin/district");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains(words);
        assertThat(refused.formTo("/admin/sign-in")).isNotNull();

        Page unlinked = administered.dolores().browser().get("/admin/account/district");
        assertThat(unlinked.status()).isEqualTo(403);
        assertThat(unlinked.words()).contains(words).contains("Your account");
    }

    @Test
    void whoComesToTheWayBackWithNothingIsLedToTheSignIn() {
        Page led = administered.visitor().get("/admin/oidcclient/redirect/district");
        assertThat(led.address().getPath()).isEqualTo("/admin/sign-in");
    }

    /** As when the browser keeps no cookies, or somebody follows another's link. */
    @Test
    void anAnswerToNothingThatThisBrowserAskedEndsOnAPageOfOurs() {
        Page refused =
                administered
                        .visitor()
                        .get("/admin/oidcclient/redirect/district?code=theirs&state=theirs");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("did not begin the sign-in that came back here");
        assertThat(refused.formTo("/admin/sign-in")).isNotNull();
    }

    @Test
    void withoutAProviderNothingOffersItOrLetsAnybodyIn() {
        TestSite plain = SharedServers.site();
        var browser = new Visitor(plain);
        assertThat(browser.get("/admin/sign-in").dom().select("a[href=/admin/district]"))
                .isEqualTo(List.of());
        Page refused = browser.get("/admin/district");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("asks no district who you are");
    }

    private static Page link(AdminAccount account) {
        Page asked = account.browser().get("/admin/account/district");
        return account.browser().submit(asked.formTo("/admin/account/district/link"));
    }
}
