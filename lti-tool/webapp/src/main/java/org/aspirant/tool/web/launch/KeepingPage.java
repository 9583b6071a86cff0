package org.aspirant.tool.web.launch;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.aspirant.tool.platformlink.LoginAnswer;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * For a browser that keeps no cookies inside another page: gives what binds the launch to the
 * platform to keep and goes on to it, or offers a window of its own if the platform does not
 * answer.
 *
 * @param parameters of the login, as the platform sent them
 * @param keeping what the platform is to keep, and where
 * @param onward the authentication request
 */
public record KeepingPage(
        Frame frame, Map<String, List<String>> parameters, LoginAnswer.Keeping keeping, URI onward)
        implements Page {

    @Override
    public String template() {
        return "launch/keeping.jte";
    }
}
