package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.tool.administration.credentials.TotpSecret;
import org.junit.jupiter.api.Test;

/** Administrators and what they sign in with themselves. */
class OwnAccountIT {

    private static final String NEW = "seven green umbrellas";

    private final AdminSite administered = SharedServers.administered();

    @Test
    void aPasswordIsChangedByThePresentOneAndEndsOtherSessions() {
        AdminAccount ana = administered.another("ana.p");
        var elsewhere = new AdminAccount(administered.visitor(), "ana.p", ana.app(), List.of());
        Page code = elsewhere.showPassword(AdminAccount.PASSWORD);
        elsewhere
                .browser()
                .submit(code.formTo("/code").set("code", AdminAccount.code(ana.app(), 1)));
        assertThat(elsewhere.browser().get("/admin").heading()).isEqualTo("Nothing waits for you");

        assertThat(password(ana, "not it at all", NEW, NEW).words())
                .contains("This is not your present password");
        assertThat(password(ana, AdminAccount.PASSWORD, NEW, NEW + "x").words())
                .contains("The two passwords differ");
        assertThat(password(ana, AdminAccount.PASSWORD, "ana.p.ana.p", "ana.p.ana.p").words())
                .contains("fewer than 12 characters");
        assertThat(elsewhere.browser().get("/admin").status()).isEqualTo(200);

        Page changed = password(ana, AdminAccount.PASSWORD, NEW, NEW);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.words()).contains("The password was changed");
        assertThat(elsewhere.browser().get("/admin").address().getPath())
                .isEqualTo("/admin/sign-in");
        var anew = new AdminAccount(administered.visitor(), "ana.p", ana.app(), List.of());
        assertThat(anew.showPassword(AdminAccount.PASSWORD).status()).isEqualTo(422);
        assertThat(anew.showPassword(NEW).heading()).isEqualTo("Your code");
        assertThat(ana.browser().get("/admin").words()).contains("changed their password");
    }

    @Test
    void anotherAppTakesThePlaceOfTheFirstWithNewRecoveryCodes() {
        AdminAccount ana = administered.another("ana.a");
        Page page = ana.browser().get("/admin/account");
        TotpSecret other = AdminAccount.app(page.dom().select("#app-secret").text());
        assertThat(other.bytes()).isNotEqualTo(ana.app().bytes());
        Form form = page.formTo("/app").set("present", AdminAccount.PASSWORD);
        Page wrong = ana.browser().submit(form.set("code", AdminAccount.code(ana.app(), 1)));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("not the code of the new app");

        Page codes = ana.browser().submit(form.set("code", AdminAccount.code(other, 0)));

        assertThat(codes.heading()).isEqualTo("Keep these recovery codes");
        List<String> fresh = codes.dom().select("ol li").eachText();
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(ana.recoveryCodes());
        assertThat(signIn(ana, AdminAccount.code(ana.app(), 1)).status())
                .as("the old app")
                .isEqualTo(422);
        assertThat(signIn(ana, ana.recoveryCodes().get(0)).status())
                .as("an old recovery code")
                .isEqualTo(422);
        assertThat(signIn(ana, fresh.get(0)).heading()).isEqualTo("Nothing waits for you");
        assertThat(signIn(ana, AdminAccount.code(other, 1)).heading())
                .isEqualTo("Nothing waits for you");
    }

    @Test
    void recoveryCodesAreMadeAnewByThePassword() {
        AdminAccount ana = administered.another("ana.c");
        Page page = ana.browser().get("/admin/account");
        Form form = page.formTo("/codes");
        assertThat(ana.browser().submit(form.set("present", "something else")).status())
                .isEqualTo(422);

        Page codes = ana.browser().submit(form.set("present", AdminAccount.PASSWORD));

        List<String> fresh = codes.dom().select("ol li").eachText();
        assertThat(signIn(ana, ana.recoveryCodes().get(0)).status()).isEqualTo(422);
        assertThat(signIn(ana, fresh.get(9)).status()).isEqualTo(200);
        assertThat(ana.browser().get("/admin/account").words()).contains("9 are left");
    }

    private static Page password(AdminAccount who, String present, String password, String again) {
        Form form = who.browser().get("/admin/account").formTo("/password");
        return who.browser()
                .submit(form.set("present", present).set("password", password).set("again", again));
    }

    private Page signIn(AdminAccount who, String code) {
        var anew = new AdminAccount(administered.visitor(), who.name(), who.app(), List.of());
        Page asked = anew.showPassword(AdminAccount.PASSWORD);
        return anew.browser().submit(asked.formTo("/code").set("code", code));
    }
}
