package org.aspirant.rubric.statistics.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.statistics.standard.StandardOutcome.Judged;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NoJudgments;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NoSuchPage;

/**
 * The bookmark method: items, or levels of criteria, stand in a booklet from easy to hard, and each
 * judge marks the last page that a candidate who is just good enough masters. A judge's cut is the
 * location of that page. What judges say can be gathered apart and merged, in any order. Not for
 * several threads.
 *
 * <p>Source: the bookmark procedure as VAL-ED used it, <a
 * href="https://eric.ed.gov/?id=ED505799">ERIC ED505799</a>; the location of the last page mastered
 * is our convention, others take the page after it.
 */
public final class Bookmark {

    private final List<Double> locations;
    private final Map<String, Integer> pages = new LinkedHashMap<>();

    /**
     * Opens a booklet.
     *
     * @param locations of its pages, first page first, where the response probability that the
     *     panel was told is reached; in the units that the cut shall have
     * @throws IllegalArgumentException if a page is easier than the one before
     */
    public Bookmark(List<Double> locations) {
        this.locations = List.copyOf(locations);
        for (int page = 1; page < locations.size(); page++) {
            if (locations.get(page) < locations.get(page - 1)) {
                throw new IllegalArgumentException(
                        "page " + (page + 1) + " is easier than the page before it");
            }
        }
    }

    /**
     * Adds a judge's bookmark; it replaces the judge's earlier one.
     *
     * @param page from 1
     */
    public void add(String judge, int page) {
        pages.put(judge, page);
    }

    /** Adds the bookmarks that another part has in the same booklet. */
    public void merge(Bookmark other) {
        pages.putAll(other.pages);
    }

    /** The cut: the mean over judges of where their bookmarks are. */
    public StandardOutcome cut() {
        Map<String, Double> cuts = new LinkedHashMap<>();
        for (var bookmark : pages.entrySet()) {
            int page = bookmark.getValue();
            if (page < 1 || page > locations.size()) {
                return new NoSuchPage(bookmark.getKey(), page, locations.size());
            }
            cuts.put(bookmark.getKey(), locations.get(page - 1));
        }
        return cuts.isEmpty() ? new NoJudgments() : new Judged(JudgedCut.of(cuts));
    }
}
