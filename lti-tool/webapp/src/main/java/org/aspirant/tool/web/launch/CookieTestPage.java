package org.aspirant.tool.web.launch;

import java.util.List;
import java.util.Map;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * Sets a cookie and asks for the same login again, to see whether the cookie stays.
 *
 * @param parameters of the login, as the platform sent them
 */
public record CookieTestPage(Frame frame, Map<String, List<String>> parameters) implements Page {

    @Override
    public String template() {
        return "launch/cookietest.jte";
    }
}
