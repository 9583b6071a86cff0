package org.aspirant.tool.web.help;

import java.util.List;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/** What people ask most; holds no data. */
public record HelpPage(Frame frame) implements Page {

    /**
     * The parts of the page, each with the phrases {@code help.PART.title} and {@code help.PART}.
     */
    public static final List<String> PARTS =
            List.of("open", "saved", "read", "sharing", "reference");

    @Override
    public String template() {
        return "help.jte";
    }
}
