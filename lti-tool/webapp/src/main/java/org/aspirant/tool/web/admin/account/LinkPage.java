package org.aspirant.tool.web.admin.account;

import org.aspirant.tool.web.admin.AdminFrame;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * Whether this is the account of the district that one wants.
 *
 * @param subject as the provider names it
 * @param seal that shows the provider did
 */
public record LinkPage(AdminFrame around, String subject, String seal) implements Page {

    @Override
    public Frame frame() {
        return around.frame();
    }

    @Override
    public String template() {
        return "admin/link.jte";
    }
}
