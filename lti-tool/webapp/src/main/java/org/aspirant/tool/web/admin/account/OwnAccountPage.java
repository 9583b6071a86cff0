package org.aspirant.tool.web.admin.account;

import java.util.Optional;
import org.aspirant.tool.administration.credentials.TotpSecret;
import org.aspirant.tool.web.admin.AdminFrame;
import org.aspirant.tool.web.admin.QrCode;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param app the secret of another app, if one is to be set up
 * @param district how it stands with the district's sign-in; empty where the server offers none
 * @param changed which form was done before this page
 * @param problem what was not done
 */
public record OwnAccountPage(
        AdminFrame around,
        int recoveryCodesLeft,
        TotpSecret app,
        Optional<Linked> district,
        Optional<AccountForm> changed,
        Optional<Problem> problem)
        implements Page {

    /** Whether the account can be opened by the district's sign-in. */
    public enum Linked {
        YES,
        NO
    }

    /**
     * Why a form was not done.
     *
     * @param advice in the reader's language
     */
    public record Problem(AccountForm form, String advice) {}

    @Override
    public Frame frame() {
        return around.frame();
    }

    @Override
    public String template() {
        return "admin/ownaccount.jte";
    }

    /** What was done before this page; null if nothing was. */
    public @Nullable String done() {
        return changed.map(
                        form ->
                                frame().text()
                                        .get(
                                                "own.changed."
                                                        + (form == AccountForm.DISTRICT
                                                                ? linked()
                                                                : form.key())))
                .orElse(null);
    }

    private String linked() {
        return district.equals(Optional.of(Linked.YES)) ? "linked" : "unlinked";
    }

    /** What went wrong in a form; null if nothing did. */
    public @Nullable String problem(AccountForm form) {
        return problem.filter(one -> one.form() == form).map(Problem::advice).orElse(null);
    }

    /** The link for an app on this device. */
    public String link() {
        return app.link(around.who().name().value());
    }

    /** The same for the camera of another. */
    public QrCode qr() {
        return QrCode.of(link());
    }
}
