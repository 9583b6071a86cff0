package org.aspirant.tool.web.launch;

import java.util.List;
import java.util.Map;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * For a browser that keeps no cookies inside another page: the same login in a window of its own.
 *
 * @param parameters of the login, as the platform sent them
 */
public record NewWindowPage(Frame frame, Map<String, List<String>> parameters) implements Page {

    @Override
    public String template() {
        return "launch/newwindow.jte";
    }
}
