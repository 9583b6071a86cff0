package org.aspirant.rubric.statistics.severity.fit;

import java.util.Arrays;

/**
 * What one look at all patterns, at given measures, comes to: log-likelihood, residual sums, and
 * the information of the elements and thresholds when candidates are profiled out, {@code C −
 * BᵀA⁻¹B}.
 */
final class Information {

    private static final double CANDIDATE_TOLERANCE = 1e-11;
    private static final double LONGEST_CANDIDATE_STEP = 3;
    private static final int MOST_CANDIDATE_STEPS = 100;

    private final Patterns patterns;
    private final Unknowns unknowns;
    private final Categories categories;
    private final Moments moments;
    private final double[] above;
    private final double[] covariance;
    private final double[] mixed;
    private final int[] touched;
    private final boolean[] isTouched;
    private int touches;

    /** For each meeting, summed over all who had it. */
    private final double[] variance;

    private final double[][] stepCovariance;

    final Envelope matrix;

    /** What the model expects each element's categories to come to. */
    final double[] expectedOfElement;

    /**
     * For each scale, how many ratings the model expects at each category above the lowest or over.
     */
    final double[][] expectedAbove;

    double logNormalizers;
    double largestCandidateStep;
    double largestCandidateResidual;

    Information(
            int elements, Patterns patterns, Unknowns unknowns, Categories categories, int scales) {
        this.patterns = patterns;
        this.unknowns = unknowns;
        this.categories = categories;
        int most = 0;
        expectedAbove = new double[scales][];
        for (int scale = 0; scale < scales; scale++) {
            most = Math.max(most, categories.top(scale));
            expectedAbove[scale] = new double[categories.top(scale)];
        }
        moments = new Moments(most + 1);
        above = new double[most];
        covariance = new double[most];
        mixed = new double[unknowns.size()];
        touched = new int[unknowns.size()];
        isTouched = new boolean[unknowns.size()];
        variance = new double[patterns.scale.length];
        stepCovariance = new double[patterns.scale.length][];
        for (int meeting = 0; meeting < stepCovariance.length; meeting++) {
            stepCovariance[meeting] = new double[categories.top(patterns.scale[meeting])];
        }
        expectedOfElement = new double[elements];
        matrix = unknowns.matrix(true);
    }

    /**
     * Finds each candidate's best measure at these elements and thresholds, and everything else
     * there.
     *
     * @param theta of the patterns; better ones take their place
     */
    void at(double[] theta, double[] lambda, Curve[] curves) {
        matrix.clear();
        Arrays.fill(variance, 0);
        for (double[] each : stepCovariance) {
            Arrays.fill(each, 0);
        }
        Arrays.fill(expectedOfElement, 0);
        for (double[] each : expectedAbove) {
            Arrays.fill(each, 0);
        }
        logNormalizers = 0;
        largestCandidateStep = 0;
        largestCandidateResidual = 0;
        double[] severity = new double[patterns.scale.length];
        for (int meeting = 0; meeting < severity.length; meeting++) {
            for (int at : patterns.elements[meeting]) {
                severity[meeting] += lambda[at];
            }
        }
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            double before = theta[pattern];
            theta[pattern] = candidate(pattern, before, severity, curves);
            largestCandidateStep =
                    Math.max(largestCandidateStep, Math.abs(theta[pattern] - before));
            look(pattern, theta[pattern], severity, curves);
        }
        for (int meeting = 0; meeting < severity.length; meeting++) {
            addMeeting(meeting);
        }
    }

    private double candidate(int pattern, double start, double[] severity, Curve[] curves) {
        int[] meetings = patterns.meetings[pattern];
        int[] times = patterns.times[pattern];
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double at = start;
        for (int step = 0; step < MOST_CANDIDATE_STEPS; step++) {
            double residual = patterns.total[pattern];
            double information = 0;
            for (int i = 0; i < meetings.length; i++) {
                int meeting = meetings[i];
                moments.at(at - severity[meeting], curves[patterns.scale[meeting]]);
                residual -= times[i] * moments.mean;
                information += times[i] * moments.variance;
            }
            if (Math.abs(residual) <= CANDIDATE_TOLERANCE * (1 + patterns.total[pattern])) {
                return at;
            }
            if (residual > 0) {
                low = at;
            } else {
                high = at;
            }
            double wanted =
                    Math.max(
                            -LONGEST_CANDIDATE_STEP,
                            Math.min(LONGEST_CANDIDATE_STEP, residual / information));
            double next = at + wanted;
            at = next > low && next < high ? next : (low + high) / 2;
        }
        return at;
    }

    private void look(int pattern, double theta, double[] severity, Curve[] curves) {
        int[] meetings = patterns.meetings[pattern];
        double own = 0;
        double residual = patterns.total[pattern];
        touches = 0;
        for (int i = 0; i < meetings.length; i++) {
            int meeting = meetings[i];
            int scale = patterns.scale[meeting];
            int times = patterns.times[pattern][i];
            double weight = (double) patterns.weight[pattern] * times;
            int top = categories.top(scale);
            moments.at(theta - severity[meeting], curves[scale]);
            moments.steps(top, above, covariance);
            own += times * moments.variance;
            residual -= times * moments.mean;
            logNormalizers += weight * moments.logNormalizer();
            variance[meeting] += weight * moments.variance;
            for (int at : patterns.elements[meeting]) {
                expectedOfElement[at] += weight * moments.mean;
                int place = unknowns.element[at];
                if (place != Unknowns.NONE) {
                    touch(place, -times * moments.variance);
                }
            }
            for (int step = 0; step < top; step++) {
                expectedAbove[scale][step] += weight * above[step];
                stepCovariance[meeting][step] += weight * covariance[step];
            }
            addSteps(scale, top, weight);
            for (int step = 0; step < top - 1; step++) {
                touch(
                        unknowns.firstStep[scale] + step,
                        -times * (covariance[step] - covariance[top - 1]));
            }
        }
        largestCandidateResidual = Math.max(largestCandidateResidual, Math.abs(residual));
        profileOut(patterns.weight[pattern] / own);
    }

    private void touch(int place, double value) {
        if (!isTouched[place]) {
            isTouched[place] = true;
            touched[touches++] = place;
        }
        mixed[place] += value;
    }

    private void profileOut(double scale) {
        for (int i = 0; i < touches; i++) {
            double scaled = scale * mixed[touched[i]];
            for (int j = 0; j <= i; j++) {
                matrix.add(touched[i], touched[j], -scaled * mixed[touched[j]]);
            }
        }
        for (int i = 0; i < touches; i++) {
            mixed[touched[i]] = 0;
            isTouched[touched[i]] = false;
        }
    }

    /** Thresholds with thresholds; each but the highest moves the highest the other way. */
    private void addSteps(int scale, int top, double weight) {
        int last = top - 1;
        for (int one = 0; one < last; one++) {
            for (int other = 0; other <= one; other++) {
                matrix.add(
                        unknowns.firstStep[scale] + one,
                        unknowns.firstStep[scale] + other,
                        weight
                                * (together(one, other)
                                        - together(one, last)
                                        - together(other, last)
                                        + together(last, last)));
            }
        }
    }

    private double together(int one, int other) {
        return above[Math.max(one, other)] - above[one] * above[other];
    }

    /** Elements with elements and with thresholds. */
    private void addMeeting(int meeting) {
        int[] elements = patterns.elements[meeting];
        int scale = patterns.scale[meeting];
        int last = categories.top(scale) - 1;
        for (int i = 0; i < elements.length; i++) {
            int place = unknowns.element[elements[i]];
            if (place == Unknowns.NONE) {
                continue;
            }
            for (int j = 0; j <= i; j++) {
                int other = unknowns.element[elements[j]];
                if (other != Unknowns.NONE) {
                    matrix.add(place, other, variance[meeting]);
                }
            }
            for (int step = 0; step < last; step++) {
                matrix.add(
                        place,
                        unknowns.firstStep[scale] + step,
                        stepCovariance[meeting][step] - stepCovariance[meeting][last]);
            }
        }
    }
}
