package org.aspirant.tool.web.desk;

import org.aspirant.academy.simulation.view.OverviewView;
import org.aspirant.academy.simulation.view.Span;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * One page about a simulation, for the instructor who chooses it.
 *
 * @param mayPreview whether it is the one that the activity is bound to, so that it can be played
 */
public record OverviewPage(Frame frame, OverviewView overview, boolean mayPreview) implements Page {

    @Override
    public String template() {
        return "desk/overview.jte";
    }

    /** One number, or two where ways differ. */
    public String say(Span span) {
        return span.isOne()
                ? String.valueOf(span.most())
                : frame.text().get("overview.span", span.fewest(), span.most());
    }
}
