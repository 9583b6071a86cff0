package org.aspirant.tool.web.admin.signin;

import java.util.Optional;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * Name and password.
 *
 * @param mark of this browser's forms
 * @param name as it was typed before
 * @param district whether the district's own sign-in is offered, too
 * @param problem why the last attempt was not taken
 */
public record SignInPage(
        Frame frame, String mark, String name, boolean district, Optional<String> problem)
        implements Page {

    @Override
    public String template() {
        return "admin/signin.jte";
    }
}
