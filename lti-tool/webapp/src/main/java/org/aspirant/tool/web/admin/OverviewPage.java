package org.aspirant.tool.web.admin;

import java.util.Locale;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.Overview;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/** What waits, and what was done lately. */
public record OverviewPage(AdminFrame around, Overview overview, Waiting waiting) implements Page {

    @Override
    public Frame frame() {
        return around.frame();
    }

    @Override
    public String template() {
        return "admin/overview.jte";
    }

    /** What somebody did, in words. */
    public String action(AdministrationEntry entry) {
        return frame().text()
                .get(
                        "admin.action."
                                + entry.action().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Who did it; an operator has no account here. */
    public String who(AdministrationEntry entry) {
        return entry.who()
                .map(id -> overview.names().getOrDefault(id, frame().text().get("admin.gone")))
                .orElseGet(() -> frame().text().get("admin.operator"));
    }
}
