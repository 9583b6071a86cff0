package org.aspirant.tool.web.launch;

import org.aspirant.tool.platformlink.session.OpenedLaunch;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * The page that carries a session where no cookie does: its script holds the secret, fetches every
 * further page with it and shows that in place of this one.
 */
public record CarryingPage(Frame frame, OpenedLaunch launch) implements Page {

    @Override
    public String template() {
        return "launch/carrying.jte";
    }

    /** Where the launch arrives. */
    public String first() {
        return "/l/" + launch.session().id().value() + "/";
    }
}
