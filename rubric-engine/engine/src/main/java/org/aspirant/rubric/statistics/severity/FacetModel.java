package org.aspirant.rubric.statistics.severity;

import java.util.List;
import java.util.Locale;
import org.aspirant.rubric.table.RatingTable;

/**
 * Which model is fitted: {@code ln P(k)/P(k−1) = candidate − Σ facets − threshold(k)}.
 *
 * @param facets at least one, each once; a higher measure is more severe
 * @param steps whose the thresholds are
 * @param corrected whether measures are multiplied by {@code (L−1)/L}, against the bias of joint
 *     maximum likelihood; L is the mean number of ratings a candidate has
 */
public record FacetModel(List<Facet> facets, Steps steps, boolean corrected) {

    /** Whose the thresholds between levels are. */
    public enum Steps {
        /** All criteria share them (Andrich 1978). */
        RATING_SCALE,

        /** Each criterion has its own (Masters 1982). */
        PARTIAL_CREDIT;

        /** As it is written in options: {@code rating-scale}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public FacetModel {
        facets = List.copyOf(facets);
        if (facets.isEmpty()) {
            throw new IllegalArgumentException("a model has at least one facet");
        }
        if (facets.stream().map(Facet::key).distinct().count() < facets.size()) {
            throw new IllegalArgumentException("a facet is there twice in " + facets);
        }
    }

    boolean sharesThresholds() {
        return steps == Steps.RATING_SCALE;
    }

    /** How many sets of thresholds there are. */
    int scales(RatingTable table) {
        return sharesThresholds() ? 1 : table.criteria().size();
    }
}
