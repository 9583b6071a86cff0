package org.aspirant.tool.web.admin.platforms;

import org.aspirant.tool.administration.platforms.KeyRing;
import org.aspirant.tool.web.admin.AdminFrame;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * What withdrawing a key does, before it is done.
 *
 * @param use what the key is good for now
 */
public record KeyWithdrawalPage(AdminFrame around, KeyRing.Key key, KeysPage.Use use)
        implements Page {

    @Override
    public Frame frame() {
        return around.frame();
    }

    @Override
    public String template() {
        return "admin/keywithdrawal.jte";
    }

    /** The phrase that says what signs afterwards. */
    public String phrase() {
        return "admin.keys.withdraw." + use.phrase();
    }
}
