package org.aspirant.tool.web.connect;

import org.aspirant.tool.platformlink.connect.invitation.Applicant;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * The platform has registered; the page can be closed.
 *
 * @param clientId what the platform calls the tool
 * @param waits whether an administrator still has to approve it
 */
public record ConnectedPage(Frame frame, Applicant applicant, String clientId, boolean waits)
        implements Page {

    @Override
    public String template() {
        return "connect/connected.jte";
    }
}
