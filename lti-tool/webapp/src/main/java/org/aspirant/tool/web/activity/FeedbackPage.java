package org.aspirant.tool.web.activity;

import org.aspirant.academy.release.view.Feedback;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/** The decision, why it is what it is, and what the readers wrote; shown once it is released. */
public record FeedbackPage(Frame frame, Feedback feedback) implements Page {

    @Override
    public String template() {
        return "activity/feedback.jte";
    }

    /** Says the nodes of the explanation in the reader's language. */
    public Because because() {
        return new Because(frame.text(), feedback.yardstick());
    }
}
