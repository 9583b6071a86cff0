package org.aspirant.rubric.statistics.severity.fit;

import java.util.List;
import org.aspirant.rubric.statistics.Progress;

/** Estimating all measures of a design. */
public final class Estimation {

    private Estimation() {}

    /** What became of it. */
    public sealed interface Outcome {

        /** Measures there are. */
        record Estimated(Estimates estimates) implements Outcome {}

        /** On each scale everybody is at one level. */
        record OneLevel() implements Outcome {}

        /** Whoever is left has the highest or the lowest level only. */
        record ExtremesOnly() implements Outcome {}

        /**
         * Facets cannot be told apart.
         *
         * @param facets their numbers, ascending
         */
        record Confounded(List<Integer> facets) implements Outcome {}

        /**
         * The likelihood has no maximum: some measures grow without end.
         *
         * @param candidates the numbers of those whose measures do
         * @param elements of each facet, in turn, the numbers of those whose measures do
         * @param thresholds whether some thresholds do
         */
        record Unbounded(List<Integer> candidates, List<List<Integer>> elements, boolean thresholds)
                implements Outcome {}
    }

    /**
     * Estimates by joint maximum likelihood.
     *
     * @param design with at least one facet and one rating
     * @param progress is told of each iteration
     */
    public static Outcome of(Design design, Progress progress) {
        var aside = new SettingAside(design);
        if (aside.nothingLeft()) {
            return aside.saysNothing() ? new Outcome.OneLevel() : new Outcome.ExtremesOnly();
        }
        var linking = new Linking(design, aside);
        var patterns = new Patterns(design, aside);
        var unknowns = new Unknowns(design, patterns, linking, aside.categories);
        var maximum = new JointMaximum(design, aside, linking, patterns, unknowns, progress);
        if (!maximum.confounded.isEmpty()) {
            return new Outcome.Confounded(maximum.confounded.stream().boxed().toList());
        }
        if (maximum.unbounded) {
            return maximum.runaways();
        }
        var afterwards = new Afterwards(design, aside, patterns, maximum);
        return new Outcome.Estimated(new Estimates(design, aside, linking, maximum, afterwards));
    }
}
