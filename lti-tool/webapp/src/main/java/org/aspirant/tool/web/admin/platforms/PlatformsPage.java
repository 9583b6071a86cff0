package org.aspirant.tool.web.admin.platforms;

import java.util.List;
import org.aspirant.tool.platformlink.connect.ListingConnections.Listed;
import org.aspirant.tool.web.admin.AdminFrame;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * The platforms.
 *
 * @param registered those that registered themselves
 * @param writtenDown those that an operator wrote down
 */
public record PlatformsPage(AdminFrame around, List<Listed> registered, List<Listed> writtenDown)
        implements Page {

    public PlatformsPage {
        registered = List.copyOf(registered);
        writtenDown = List.copyOf(writtenDown);
    }

    @Override
    public Frame frame() {
        return around.frame();
    }

    @Override
    public String template() {
        return "admin/platforms.jte";
    }

    /** The page of one. */
    public String path(Listed listed) {
        return PlatformsResource.path(listed.name());
    }
}
