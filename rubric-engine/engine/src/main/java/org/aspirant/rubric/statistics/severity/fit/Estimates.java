package org.aspirant.rubric.statistics.severity.fit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.aspirant.rubric.statistics.severity.fit.SettingAside.Aside;

/**
 * Measures, thresholds, and how well the ratings fit them. Places are candidates by their numbers,
 * then elements of facets, numbered through: see {@link #place}.
 */
public final class Estimates {

    private final Design design;
    private final SettingAside aside;
    private final Linking linking;
    private final JointMaximum maximum;
    private final double[] measure;
    private final Curve[] curves;

    private final double[] informationAfterwards;
    private final FitSums fit;
    private final boolean[] extreme;

    Estimates(
            Design design,
            SettingAside aside,
            Linking linking,
            JointMaximum maximum,
            Afterwards afterwards) {
        this.design = design;
        this.aside = aside;
        this.linking = linking;
        this.maximum = maximum;
        this.measure = afterwards.measure;
        this.curves = Curve.of(maximum.tau);
        this.informationAfterwards = afterwards.information;
        fit = new FitSums(design, aside, curves, this::eta);
        extreme = new boolean[measure.length];
        for (Aside each : aside.asides) {
            boolean candidate = each.facet() == SettingAside.CANDIDATES;
            extreme[each.element() + (candidate ? 0 : design.candidates)] = true;
        }
        markThoseWithExtremeRatingsOnly();
    }

    /** Of those who met only what was set aside, and so were never looked at by themselves. */
    private void markThoseWithExtremeRatingsOnly() {
        boolean[] high = new boolean[measure.length];
        boolean[] low = new boolean[measure.length];
        for (int row = 0; row < design.rows(); row++) {
            int category = aside.category(row);
            boolean notLowest = category > 0;
            boolean notHighest = category < aside.categories.top(design.scale[row]);
            high[design.candidate[row]] |= notLowest;
            low[design.candidate[row]] |= notHighest;
            for (int[] element : design.element) {
                high[design.candidates + element[row]] |= notLowest;
                low[design.candidates + element[row]] |= notHighest;
            }
        }
        for (int place = 0; place < measure.length; place++) {
            extreme[place] |= !fit.counts(place) && !(high[place] && low[place]);
        }
    }

    /** The place of an element of a facet. */
    public int place(int facet, int element) {
        return design.candidates + design.offset[facet] + element;
    }

    /** In logits; absent if the ratings say nothing about it. */
    public OptionalDouble measure(int place) {
        return present(measure[place]);
    }

    /** One over the root of the information that the ratings carry about a measure, in logits. */
    public OptionalDouble standardError(int place) {
        double information =
                fit.counts(place) ? fit.information(place) : informationAfterwards[place];
        return present(1 / Math.sqrt(information));
    }

    /** The squared residuals over their variances, sum over sum; absent for what was set aside. */
    public OptionalDouble infit(int place) {
        return fit.counts(place) ? present(fit.infit(place)) : OptionalDouble.empty();
    }

    /** The mean of squared residuals over their variances; absent for what was set aside. */
    public OptionalDouble outfit(int place) {
        return fit.counts(place) ? present(fit.outfit(place)) : OptionalDouble.empty();
    }

    /**
     * Infit as a standard normal deviate; absent for what was set aside, and where chance leaves it
     * no room.
     */
    public OptionalDouble infitDeviate(int place) {
        return fit.counts(place) ? present(fit.infitDeviate(place)) : OptionalDouble.empty();
    }

    /** Outfit as a standard normal deviate; absent likewise. */
    public OptionalDouble outfitDeviate(int place) {
        return fit.counts(place) ? present(fit.outfitDeviate(place)) : OptionalDouble.empty();
    }

    private static OptionalDouble present(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * Whether all ratings, as far as they counted, are at the highest or all at the lowest level.
     */
    public boolean isExtreme(int place) {
        return extreme[place];
    }

    /** From 1. */
    public int subset(int place) {
        return 1
                + (place < design.candidates
                        ? linking.subsetOfCandidate[place]
                        : linking.subsetOfElement[place - design.candidates]);
    }

    public int subsets() {
        return linking.subsets;
    }

    /** Subsets between which no distance fits best. */
    public List<Tie> ties() {
        return Tie.of(design, aside, linking);
    }

    public double logLikelihood() {
        return maximum.logLikelihood;
    }

    public boolean converged() {
        return maximum.converged;
    }

    public int iterations() {
        return maximum.iterations;
    }

    public Categories categories() {
        return aside.categories;
    }

    /** The thresholds of a scale, in logits; the one at index k is that into category k + 1. */
    public double[] thresholds(int scale) {
        return maximum.tau[scale].clone();
    }

    /** Whether a rating took part in the estimation. */
    public boolean counts(int row) {
        return aside.kept(row);
    }

    /** The category of a rating. */
    public int category(int row) {
        return aside.category(row);
    }

    /** The rating's candidate's measure less those of the facets, in logits. */
    private double eta(int row) {
        double eta = measure[design.candidate[row]];
        for (int[] element : design.element) {
            eta -= measure[design.candidates + element[row]];
        }
        return eta;
    }

    /** Whether all that meet in a rating have measures and its scale has more than one level. */
    public boolean isExpected(int row) {
        return !Double.isNaN(eta(row)) && aside.categories.top(design.scale[row]) > 0;
    }

    /**
     * The probability of each category of a rating.
     *
     * @param row one that {@link #isExpected}
     */
    public double[] probabilities(int row) {
        return probabilities(design.scale[row], eta(row));
    }

    /** The probability of each category of a scale where η is as given, in logits. */
    public double[] probabilities(int scale, double eta) {
        var moments = new Moments(curves[scale].categories());
        moments.at(eta, curves[scale]);
        return moments.probability;
    }

    /**
     * How much more severe some ratings are than their measures say, everything else held fixed.
     *
     * <p>Those of them that are not expected are passed over.
     *
     * @param rows their numbers
     * @return empty if none of them is expected
     */
    public Optional<Shift> shift(int[] rows) {
        var offset = new Offset(curves);
        for (int row : rows) {
            if (isExpected(row)) {
                offset.add(eta(row), design.scale[row], aside.category(row));
            }
        }
        if (offset.ratings() == 0) {
            return Optional.empty();
        }
        offset.solve();
        return Optional.of(
                new Shift(
                        offset.ratings(),
                        offset.total(),
                        offset.expected(),
                        -offset.value,
                        1 / Math.sqrt(offset.information),
                        offset.isExtreme()));
    }

    /**
     * What some ratings say beside the measures.
     *
     * @param ratings how many they are
     * @param observed the sum of their categories
     * @param expected what the model expects that sum to be
     * @param severity the b, in logits, for which the model with {@code η − b} expects the observed
     *     sum: above 0 where they are more severe than the measures say
     * @param standardError of it, in logits
     * @param extreme whether the sum is the highest or the lowest possible, and was moved 0.3
     *     inward
     */
    public record Shift(
            int ratings,
            int observed,
            double expected,
            double severity,
            double standardError,
            boolean extreme) {}
}
