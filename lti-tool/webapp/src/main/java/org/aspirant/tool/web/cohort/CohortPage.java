package org.aspirant.tool.web.cohort;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.cohort.Comparison;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * Where a class decided, for the instructor to choose what to show.
 *
 * @param comparison empty until enough people have submitted
 * @param minN how many that is
 */
public record CohortPage(Frame frame, Optional<Comparison> comparison, int minN) implements Page {

    @Override
    public String template() {
        return "cohort/cohort.jte";
    }

    public List<PlaceFigures> places() {
        return comparison.map(it -> PlaceFigures.of(frame.text(), it)).orElse(List.of());
    }
}
