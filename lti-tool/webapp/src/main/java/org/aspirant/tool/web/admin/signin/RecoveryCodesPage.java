package org.aspirant.tool.web.admin.signin;

import java.util.List;
import org.aspirant.tool.administration.credentials.TypedSecret;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * The codes that work in place of the app, this once.
 *
 * @param done what was done before, in the reader's language
 */
public record RecoveryCodesPage(Frame frame, String done, List<TypedSecret> codes) implements Page {

    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }

    @Override
    public String template() {
        return "admin/recoverycodes.jte";
    }
}
