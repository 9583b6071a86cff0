package org.aspirant.tool.web.admin.signin;

import java.util.Optional;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/** The code of the authenticator app, or a recovery code. */
public record CodePage(Frame frame, String mark, Optional<String> problem) implements Page {

    @Override
    public String template() {
        return "admin/code.jte";
    }
}
