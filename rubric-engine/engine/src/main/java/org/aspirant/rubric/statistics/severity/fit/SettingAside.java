package org.aspirant.rubric.statistics.severity.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sets aside what has no finite measure: candidates and elements all of whose ratings are at the
 * highest or all at the lowest level, until none is left.
 *
 * <p>Candidates go first, then each facet in turn, and round again, since others become extreme
 * when the ratings of an extreme one are gone. A scale on which one level alone is left says
 * nothing about anybody, and its ratings go too. When nobody is extreme any more, ratings go that
 * tie parts of a facet one way only ({@link OneWayTies}): what is left then is what the ratings
 * come to in the limit, as these parts move apart.
 */
final class SettingAside {

    /** What {@link #asideOf} holds for a rating that is still in. */
    static final int KEPT = -1;

    /** What {@link #asideOf} holds for a rating on a scale of one level. */
    static final int WITHOUT_RANGE = -2;

    /**
     * What {@link #asideOf} holds, less the facet's number, for a rating that ties parts of a facet
     * one way only.
     */
    private static final int ONE_WAY = -3;

    /** In place of a facet's number. */
    static final int CANDIDATES = -1;

    /**
     * A candidate or an element with extreme ratings only.
     *
     * @param facet its number, or {@link #CANDIDATES}
     * @param element numbered through, as in {@link Design}
     */
    record Aside(int facet, int element, boolean highest) {}

    private final Design design;
    final List<Aside> asides = new ArrayList<>();

    /** For each rating the index in {@link #asides} of whose it was that took it away. */
    final int[] asideOf;

    Categories categories;

    SettingAside(Design design) {
        this.design = design;
        this.asideOf = new int[design.rows()];
        Arrays.fill(asideOf, KEPT);
        boolean changed;
        do {
            categories = Categories.observed(design, this::kept);
            changed = dropScalesWithoutRange();
            for (int facet = CANDIDATES; facet < design.facets(); facet++) {
                changed |= setAside(facet);
            }
            for (int facet = 0; !changed && facet < design.facets(); facet++) {
                changed = dropOneWayTies(facet);
            }
        } while (changed);
    }

    boolean kept(int row) {
        return asideOf[row] == KEPT;
    }

    boolean nothingLeft() {
        return Arrays.stream(asideOf).noneMatch(of -> of == KEPT);
    }

    /** Whether nobody was set aside: on each scale there was one level from the beginning. */
    boolean saysNothing() {
        return asides.isEmpty() && Arrays.stream(asideOf).allMatch(of -> of == WITHOUT_RANGE);
    }

    int category(int row) {
        return categories.category(design.scale[row], design.level[row]);
    }

    /** The facet whose parts a rating ties one way only; {@link #CANDIDATES}: it does not. */
    int tiedFacet(int row) {
        return asideOf[row] <= ONE_WAY ? ONE_WAY - asideOf[row] : CANDIDATES;
    }

    private boolean dropOneWayTies(int facet) {
        var ties =
                new OneWayTies(
                        design,
                        facet,
                        this::kept,
                        row -> category(row) > 0,
                        row -> category(row) < categories.top(design.scale[row]));
        boolean changed = false;
        for (int row = 0; row < asideOf.length; row++) {
            if (kept(row) && ties.isTie(row)) {
                asideOf[row] = ONE_WAY - facet;
                changed = true;
            }
        }
        return changed;
    }

    private boolean dropScalesWithoutRange() {
        boolean changed = false;
        for (int row = 0; row < asideOf.length; row++) {
            if (kept(row) && categories.top(design.scale[row]) == 0) {
                asideOf[row] = WITHOUT_RANGE;
                changed = true;
            }
        }
        return changed;
    }

    private boolean setAside(int facet) {
        int[] elementOf = facet == CANDIDATES ? design.candidate : design.element[facet];
        int elements = facet == CANDIDATES ? design.candidates : design.elements();
        int[] ratings = new int[elements];
        int[] highest = new int[elements];
        int[] lowest = new int[elements];
        for (int row = 0; row < asideOf.length; row++) {
            if (kept(row)) {
                ratings[elementOf[row]]++;
                highest[elementOf[row]] +=
                        category(row) == categories.top(design.scale[row]) ? 1 : 0;
                lowest[elementOf[row]] += category(row) == 0 ? 1 : 0;
            }
        }
        int[] place = new int[elements];
        Arrays.fill(place, KEPT);
        boolean changed = false;
        for (int element = 0; element < elements; element++) {
            boolean extreme =
                    ratings[element] == highest[element] || ratings[element] == lowest[element];
            if (ratings[element] > 0 && extreme) {
                place[element] = asides.size();
                asides.add(new Aside(facet, element, ratings[element] == highest[element]));
                changed = true;
            }
        }
        for (int row = 0; changed && row < asideOf.length; row++) {
            if (kept(row)) {
                asideOf[row] = place[elementOf[row]];
            }
        }
        return changed;
    }
}
