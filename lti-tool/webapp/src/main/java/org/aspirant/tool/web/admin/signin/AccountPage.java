package org.aspirant.tool.web.admin.signin;

import java.util.Optional;
import org.aspirant.tool.administration.credentials.TotpSecret;
import org.aspirant.tool.web.admin.QrCode;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * Name, password and authenticator app of a new administrator.
 *
 * @param name as it was typed before
 * @param secret for the app
 * @param problem why the last attempt was not taken
 */
public record AccountPage(
        Frame frame, String mark, String name, TotpSecret secret, Optional<String> problem)
        implements Page {

    private static final String NAMELESS = "administrator";

    @Override
    public String template() {
        return "admin/account.jte";
    }

    /** The link for an app on this device. */
    public String link() {
        return secret.link(name.isBlank() ? NAMELESS : name);
    }

    /** The same for the camera of another. */
    public QrCode qr() {
        return QrCode.of(link());
    }
}
