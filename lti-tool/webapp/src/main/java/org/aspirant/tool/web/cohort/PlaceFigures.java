package org.aspirant.tool.web.cohort;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.academy.cohort.Comparison;
import org.aspirant.academy.cohort.Count;
import org.aspirant.academy.cohort.Reason;
import org.aspirant.academy.cohort.Share;
import org.aspirant.academy.simulation.view.DecidedPlace;
import org.aspirant.tool.web.page.Messages;

/**
 * One place of a comparison, as pages show it.
 *
 * @param comparison that it is a part of
 */
public record PlaceFigures(Messages text, Comparison comparison, Comparison.At at) {

    /**
     * One option, or one character.
     *
     * @param share empty where it is not told
     * @param own whether the reader took it
     */
    public record Line(String option, Optional<Share> share, boolean own) {

        /** How long its bar is, in percent. */
        public int percent() {
            return share.map(Share::percent).orElse(0);
        }
    }

    static List<PlaceFigures> of(Messages text, Comparison comparison) {
        return comparison.places().stream()
                .map(at -> new PlaceFigures(text, comparison, at))
                .toList();
    }

    public DecidedPlace place() {
        return at.place();
    }

    /** How many people are counted; 0 where too few came here. */
    public int people() {
        return at.count() instanceof Count.Counted counted ? counted.people() : 0;
    }

    /** What stands above the figures, or in their place. */
    public String counted() {
        return people() == 0
                ? text.get("cohort.too-few-here", comparison.minN())
                : text.get("cohort.counted", people());
    }

    public List<Line> lines() {
        return at.count() instanceof Count.Counted counted
                ? counted.lines().stream()
                        .map(
                                line ->
                                        new Line(
                                                option(line.option()),
                                                line.share(),
                                                at.own().contains(line.option())))
                        .toList()
                : List.of();
    }

    /** Whether figures of an option are kept back here. */
    public boolean keepsSomethingBack() {
        return lines().stream().anyMatch(line -> line.share().isEmpty());
    }

    /** What a group of reasons argues for. */
    public String argued(Reason.Group group) {
        return group.taken().stream().map(this::option).collect(Collectors.joining(", "));
    }

    private String option(String id) {
        return place().options().stream()
                .filter(option -> option.id().equals(id))
                .map(DecidedPlace.Option::text)
                .findFirst()
                .orElse(id);
    }

    /** An id that can stand in a page. */
    public String anchor() {
        return "place-" + place().id().toLowerCase(Locale.ROOT);
    }
}
