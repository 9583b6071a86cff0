package org.aspirant.tool.web.launch;

import java.util.List;
import java.util.Map;
import org.aspirant.tool.platformlink.StoragePlace;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * A launch that came without a cookie: fetches from the platform what binds it and posts it again.
 *
 * @param fields of the launch, as the platform let the browser post them
 * @param field the name of the one that is added
 */
public record FetchingPage(
        Frame frame, Map<String, List<String>> fields, String field, StoragePlace place)
        implements Page {

    @Override
    public String template() {
        return "launch/fetching.jte";
    }
}
