package org.aspirant.tool.web.cohort;

import java.util.List;
import java.util.Optional;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * One place on a wall, with the way to the one before and the one after.
 *
 * @param places all of them
 * @param index of the one that is shown, from 0
 */
public record PlacePage(Frame frame, List<PlaceFigures> places, int index) implements Page {

    public PlacePage {
        places = List.copyOf(places);
    }

    @Override
    public String template() {
        return "cohort/place.jte";
    }

    public PlaceFigures shown() {
        return places.get(index);
    }

    public Optional<PlaceFigures> previous() {
        return index == 0 ? Optional.empty() : Optional.of(places.get(index - 1));
    }

    public Optional<PlaceFigures> next() {
        return index + 1 == places.size() ? Optional.empty() : Optional.of(places.get(index + 1));
    }

    /** Where a place is shown. */
    public String path(PlaceFigures figures) {
        return frame.at("desk/cohort/places/" + figures.place().id());
    }
}
