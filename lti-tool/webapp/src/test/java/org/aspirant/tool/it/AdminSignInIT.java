package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the line in the log to a session and out again, over HTTP. */
class AdminSignInIT {

    private final AdminSite administered = SharedServers.administered();
    private final TestSite site = administered.site();
    private final AdminAccount dolores = administered.dolores();

    @Test
    void theSecretOfTheFirstRunWorksOnceAndIsNotMadeAgain() {
        assertThat(dolores.recoveryCodes()).hasSize(10);
        var stranger = administered.visitor();
        Page again =
                stranger.submit(
                        stranger.get("/admin/start")
                                .formTo("/start")
                                .set("secret", administered.firstRun()));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("was used already");
        assertThat(stranger.get("/admin/start/account").address().getPath())
                .isEqualTo("/admin/start");

        site.tool().kill();
        site.tool().restart();
        assertThat(AdminSite.secretsInTheLog(site)).containsExactly(administered.firstRun());
        assertThat(dolores.browser().get("/admin").status())
                .as("a session outlives the server")
                .isEqualTo(200);
    }

    @Test
    void aPasswordAndACodeOpenASessionAndSigningOutEndsIt() {
        var anew = new AdminAccount(administered.visitor(), "Dolores", dolores.app(), List.of());
        assertThat(anew.browser().get("/admin").address().getPath()).isEqualTo("/admin/sign-in");
        Page wrong = anew.showPassword("not the password");
        assertThat(wrong.status()).isEqualTo(422);
        var nobody = new AdminAccount(anew.browser(), "nobody", dolores.app(), List.of());
        assertThat(nobody.showPassword("not the password").words()).isEqualTo(wrong.words());

        Page asked = anew.showPassword(AdminAccount.PASSWORD);
        assertThat(asked.heading()).isEqualTo("Your code");
        assertThat(anew.browser().get("/admin").address().getPath())
                .as("half a session opens nothing")
                .isEqualTo("/admin/sign-in");
        Form code = asked.formTo("/code");
        assertThat(anew.browser().submit(code.set("code", "000000")).status()).isEqualTo(422);
        Page in = anew.browser().submit(code.set("code", AdminAccount.code(dolores.app(), 1)));
        assertThat(in.heading()).isEqualTo("Nothing waits for you");
        assertThat(in.words()).contains("signed in");

        Page out = anew.browser().submit(in.formTo("/sign-out"));
        assertThat(out.heading()).isEqualTo("Sign in");
        assertThat(anew.browser().get("/admin").heading()).isEqualTo("Sign in");
    }

    @Test
    void formsNeedTheMarkOfTheirBrowserBeforeAndAfterTheSignIn() {
        var stranger = administered.visitor();
        Form form = stranger.get("/admin/sign-in").formTo("/sign-in").set("name", "dolores");
        form.set("password", AdminAccount.PASSWORD);
        assertThat(administered.visitor().submit(form).status())
                .as("another browser's")
                .isEqualTo(403);
        assertThat(stranger.submit(form.without("csrf")).status()).isEqualTo(403);
        Page overview = dolores.browser().get("/admin");
        assertThat(dolores.browser().submit(overview.formTo("/sign-out").without("csrf")).status())
                .isEqualTo(403);
        assertThat(dolores.browser().get("/admin").status()).isEqualTo(200);
        assertThat(stranger.submit(overview.formTo("/sign-out")).status())
                .as("nobody is signed in")
                .isEqualTo(403);
    }

    @Test
    void nothingOfItMayBeFramedAndTheCookiesAreForThisHostAlone() {
        for (String path : List.of("/admin", "/admin/sign-in", "/admin/start", "/admin/nothing")) {
            HttpResponse<String> answer =
                    administered.visitor().send(HttpRequest.newBuilder(site.tool().at(path)).GET());
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .contains("frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
        }
        HttpResponse<String> door =
                administered
                        .visitor()
                        .send(HttpRequest.newBuilder(site.tool().at("/admin/sign-in")).GET());
        assertThat(door.headers().firstValue("Set-Cookie").orElseThrow())
                .matches(
                        "__Host-administrator-door=[A-Za-z0-9_-]{43};"
                                + " Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void guessingIsSlowedDownWithoutAFault() {
        var guesser = new AdminAccount(administered.visitor(), "ernesto", dolores.app(), List.of());
        Page last = guesser.showPassword("a");
        // Judging a password can take longer than the first waits: they double until one does not.
        for (int i = 0; i < 20 && last.status() == 422; i++) {
            last = guesser.showPassword("b" + i);
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.words()).contains("There were too many attempts").contains("second");
    }

    @Test
    void anOperatorMakesAnotherSecret() {
        assertThat(administered.visitor().post("/operator/administrators/secret", "").status())
                .isEqualTo(401);
        AdminAccount ernesto = administered.another("ernesto.v");

        assertThat(ernesto.browser().get("/admin").words()).contains("an operator of the server");
    }
}
