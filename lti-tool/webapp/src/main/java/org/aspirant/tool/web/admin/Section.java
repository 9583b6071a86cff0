package org.aspirant.tool.web.admin;

import java.util.Locale;

/** One entry of the administrators' menu. */
public enum Section {
    OVERVIEW("/admin", false),
    PLATFORMS("/admin/platforms", true),
    INVITATIONS("/admin/invitations", true),
    DEPLOYMENTS("/admin/deployments", false),
    GRADES("/admin/grades", false),
    KEYS("/admin/keys", true),
    ADMINISTRATORS("/admin/administrators", true),
    ACCOUNT("/admin/account", false);

    private final String path;
    private final boolean serverWide;

    Section(String path, boolean serverWide) {
        this.path = path;
        this.serverWide = serverWide;
    }

    public String path() {
        return path;
    }

    /** Whether it is there for administrators of the server only. */
    public boolean isServerWide() {
        return serverWide;
    }

    /** The phrase that names it. */
    public String phrase() {
        return "admin.section." + name().toLowerCase(Locale.ROOT);
    }
}
