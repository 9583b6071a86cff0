package org.aspirant.tool.web.placing;

import org.aspirant.tool.platformlink.placing.PlacingOutcome;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/** The answer on its way to the platform: a form that a script posts at once, or else a button. */
public record SendingPage(Frame frame, PlacingOutcome.Answer answer) implements Page {

    @Override
    public String template() {
        return "placing/sending.jte";
    }
}
