package org.aspirant.tool.web.activity;

import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * For a link that nothing was chosen for yet, or a person who has nothing to do in it.
 *
 * @param title of the link in the course
 * @param topic the phrases: {@code not-ready}, or {@code no-part} for somebody without a part here
 */
public record NotReadyPage(Frame frame, String title, String topic) implements Page {

    @Override
    public String template() {
        return "activity/notready.jte";
    }
}
