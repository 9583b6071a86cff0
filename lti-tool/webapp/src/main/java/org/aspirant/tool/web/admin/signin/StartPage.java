package org.aspirant.tool.web.admin.signin;

import java.util.Optional;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/** Where a secret is shown that makes an administrator. */
public record StartPage(Frame frame, String mark, Optional<String> problem) implements Page {

    @Override
    public String template() {
        return "admin/start.jte";
    }
}
