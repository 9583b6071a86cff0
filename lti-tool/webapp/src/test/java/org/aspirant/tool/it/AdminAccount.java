package org.aspirant.tool.it;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import org.aspirant.tool.administration.credentials.TotpSecret;

/**
 * An administrator with a browser and a telephone.
 *
 * @param app on the telephone
 */
record AdminAccount(Visitor browser, String name, TotpSecret app, List<String> recoveryCodes) {

    static final String PASSWORD = "quiet orange rivers";

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Makes an account with a secret, and stays signed in. */
    static AdminAccount enrol(Visitor browser, String secret, String name) {
        Page account =
                browser.submit(browser.get("/admin/start").formTo("/start").set("secret", secret));
        TotpSecret app = app(account.dom().select("#app-secret").text());
        Page codes =
                browser.submit(
                        account.formTo("/account")
                                .set("name", name)
                                .set("password", PASSWORD)
                                .set("again", PASSWORD)
                                .set("code", code(app, 0)));
        if (codes.status() != 200) {
            throw new AssertionError(codes);
        }
        return new AdminAccount(browser, name, app, codes.dom().select("ol li").eachText());
    }

    /** What the page says to type into an app. */
    static TotpSecret app(String shown) {
        return new TotpSecret(bytes(shown));
    }

    /**
     * A code of the app.
     *
     * @param later steps from now; the tool takes the next one too, and a code works once
     */
    static String code(TotpSecret app, int later) {
        return app.code(TotpSecret.step(Instant.now()) + later);
    }

    /** Shows name and password, and is asked for a code. */
    Page showPassword(String password) {
        return browser.submit(
                browser.get("/admin/sign-in")
                        .formTo("/sign-in")
                        .set("name", name)
                        .set("password", password));
    }

    private static byte[] bytes(String base32) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : base32.replaceAll("\\s", "").toCharArray()) {
            held = (held << 5) | BASE_32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
