package org.aspirant.rubric.statistics.severity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.exact.Exact;
import org.jspecify.annotations.Nullable;

/**
 * Measures of candidates and facets. All are in logits.
 *
 * @param logLikelihood of the ratings that count, a natural logarithm, at most 0
 * @param converged whether the largest residual sum and the largest step came under 1e-6
 * @param iterations how many Newton steps were taken
 * @param subsets how many parts there are whose measures cannot be compared, at least 1
 * @param ratings how many there are, those of extremes included
 * @param ratingsPerCandidate their mean number
 * @param candidates in the order of the ratings
 * @param facets the measures of each facet, in the order of the ratings
 * @param thresholds ascending, under partial credit those of each criterion
 * @param collapsed levels that nobody who counts was rated at
 * @param setAside ids of criteria, if the model has partial credit, that everybody is at one level
 *     of
 * @param ties subsets that hang together only by ratings that all point one way
 */
public record SeverityReport(
        double logLikelihood,
        boolean converged,
        int iterations,
        int subsets,
        int ratings,
        double ratingsPerCandidate,
        List<Measure> candidates,
        Map<Facet, List<Measure>> facets,
        List<Threshold> thresholds,
        List<Collapsed> collapsed,
        List<String> setAside,
        List<OneWayTie> ties) {

    /** Fewer ratings a candidate than this, and a correction is a rough one. */
    public static final int RATINGS_FOR_CORRECTION = 10;

    public SeverityReport {
        candidates = List.copyOf(candidates);
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
        thresholds = List.copyOf(thresholds);
        collapsed = List.copyOf(collapsed);
        setAside = List.copyOf(setAside);
        ties = List.copyOf(ties);
    }

    /**
     * The measures of one facet.
     *
     * @throws IllegalArgumentException if the model does not have it
     */
    public List<Measure> measures(Facet facet) {
        List<Measure> measures = facets.get(facet);
        if (measures == null) {
            throw new IllegalArgumentException("the model has no facet " + facet);
        }
        return measures;
    }

    /** Whether candidates have too few ratings, fewer than 10, for the correction to be trusted. */
    public boolean hasFewRatings() {
        return ratingsPerCandidate < RATINGS_FOR_CORRECTION;
    }

    /**
     * A candidate or an element of a facet.
     *
     * @param measure null if the ratings say nothing about it: it was rated only where everybody is
     *     at one level
     * @param standardError {@code 1/√ΣV}; null without a measure, or if nothing was estimated
     *     because everything around it is extreme
     * @param infit {@code Σ(x−E)²/ΣV}, 1 where ratings vary as the model expects; null for extremes
     * @param outfit the mean of {@code (x−E)²/V}; null for extremes
     * @param infitDeviate infit as a standard normal deviate ("ZStd"), beyond 2 either way worth a
     *     look; null for extremes
     * @param outfitDeviate outfit likewise
     * @param fairAverage of a candidate: the level that the model expects, as a value, where all
     *     facets are at 0, under partial credit the mean over criteria; null for elements of facets
     * @param extreme whether all ratings are at the highest or all at the lowest level
     * @param subset from 1; of an element with ratings in several, the first
     */
    public record Measure(
            String id,
            @Nullable Double measure,
            @Nullable Double standardError,
            @Nullable Double infit,
            @Nullable Double outfit,
            @Nullable Double infitDeviate,
            @Nullable Double outfitDeviate,
            @Nullable Double fairAverage,
            boolean extreme,
            int subset) {}

    /**
     * Where two neighbouring levels are as likely.
     *
     * @param criterion null if all criteria share it
     * @param level the value of the upper of the two
     */
    public record Threshold(@Nullable String criterion, Exact level, double measure) {}

    /**
     * A level without a threshold of its own, because nobody who counts was rated at it: its
     * ratings, if extremes have some, count as the next level below that is in use.
     *
     * @param criterion null if all criteria share thresholds
     */
    public record Collapsed(@Nullable String criterion, Exact level) {}

    /**
     * Two subsets that hang together only by ratings that all point one way: one is always given
     * more. No finite distance between them fits best, so each is measured by itself, and the
     * ratings between them have no part in it.
     *
     * @param subset the lower number of the two
     * @param other the higher
     * @param elements the ids of the facet's elements that gave these ratings
     * @param ratings how many there are
     */
    public record OneWayTie(
            Facet facet, int subset, int other, List<String> elements, int ratings) {

        public OneWayTie {
            elements = List.copyOf(elements);
        }

        /** Who they are: five of them by name, and how many more. */
        public String names() {
            return Names.some(elements);
        }
    }
}
