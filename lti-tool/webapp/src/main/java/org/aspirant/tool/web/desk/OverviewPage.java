package org.aspirant.tool.web.desk;

import java.util.Optional;
import org.aspirant.academy.simulation.view.OverviewView;
import org.aspirant.academy.simulation.view.Span;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * One page about a simulation, for the instructor who chooses it.
 *
 * @param mayPreview whether it is the one that the activity is bound to, so that it can be played
 * @param district the name of the district in which the academy is set, if it is set in one
 */
public record OverviewPage(
        Frame frame, OverviewView overview, boolean mayPreview, Optional<String> district)
        implements Page {

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
