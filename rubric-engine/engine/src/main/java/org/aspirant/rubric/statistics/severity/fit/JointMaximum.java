package org.aspirant.rubric.statistics.severity.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.aspirant.rubric.statistics.Progress;
import org.aspirant.rubric.statistics.severity.fit.Estimation.Outcome;

/**
 * The maximum of the joint likelihood, found by Newton's method on elements and thresholds with
 * each candidate's measure at its best for them. The log-likelihood is concave; a step that would
 * lower it is halved until it does not.
 */
final class JointMaximum {

    /** Under which the largest residual sum and the largest step must both be. */
    static final double TOLERANCE = 1e-6;

    /**
     * A measure this far out, in logits, is on its way to infinity. Far beyond what a long chain of
     * sites can add up to, each tied to the next by a few ratings.
     */
    static final double BOUND = 200;

    /** Farther than this, and not at rest after so many steps, is on its way as well. */
    private static final double FAR = 30;

    /** Of the farthest measure, what share another must have to be on the same way. */
    private static final double RUNAWAY = 0.5;

    private static final double PIVOT = 1e-14;

    /** Pivots above this share leave no doubt: the information has the rank of the design. */
    private static final double SURE = 1e-9;

    private static final int MOST_ITERATIONS = 200;
    private static final int MOST_HALVINGS = 30;
    private static final double LONGEST_STEP = 3;
    private static final double ROUNDING = 1e-12;

    private final Design design;
    private final SettingAside aside;
    private final Patterns patterns;
    private final Unknowns unknowns;
    private final Information information;
    private final Solving solving;
    private final Centring centring;
    private final Progress progress;

    private final Totals totals;

    /** Of the patterns. */
    double[] theta;

    /** Of the elements; 0 for those set aside. */
    double[] lambda;

    /** For each scale its thresholds. */
    double[][] tau;

    double logLikelihood;
    int iterations;
    boolean converged;

    /** Facets that cannot be told apart; looked for if the first matrix leaves a doubt. */
    BitSet confounded = new BitSet();

    /** That some measures or thresholds grow without end. */
    boolean unbounded;

    JointMaximum(
            Design design,
            SettingAside aside,
            Linking linking,
            Patterns patterns,
            Unknowns unknowns,
            Progress progress) {
        this.design = design;
        this.aside = aside;
        this.patterns = patterns;
        this.unknowns = unknowns;
        this.progress = progress;
        this.information =
                new Information(
                        design.elements(), patterns, unknowns, aside.categories, design.scales);
        this.solving = new Solving(information.matrix);
        totals = new Totals(design, aside);
        centring = new Centring(design, linking, patterns, totals.ofElement);
        lambda = new double[design.elements()];
        theta = new double[patterns.size()];
        tau = new double[design.scales][];
        start();
        climb();
    }

    private void start() {
        for (int scale = 0; scale < tau.length; scale++) {
            tau[scale] = new double[totals.steps(scale)];
        }
        for (int pattern = 0; pattern < theta.length; pattern++) {
            double most = 0;
            for (int i = 0; i < patterns.meetings[pattern].length; i++) {
                most +=
                        patterns.times[pattern][i]
                                * aside.categories.top(
                                        patterns.scale[patterns.meetings[pattern][i]]);
            }
            theta[pattern] = Math.log(patterns.total[pattern] / (most - patterns.total[pattern]));
        }
    }

    private void climb() {
        look();
        while (iterations < MOST_ITERATIONS) {
            double[] step = step();
            if (unbounded || !confounded.isEmpty()) {
                return;
            }
            double length = Math.max(centredLength(step), information.largestCandidateStep);
            double change = Math.max(totals.residual(information), length);
            progress.iterated(iterations, change, TOLERANCE);
            if (change < TOLERANCE) {
                converged = true;
                return;
            }
            iterations++;
            advance(step);
            unbounded = outermost() > BOUND;
            if (unbounded) {
                return;
            }
        }
        unbounded = outermost() > FAR;
    }

    private double outermost() {
        double most = Math.max(largest(theta), largest(lambda));
        for (double[] each : tau) {
            most = Math.max(most, largest(each));
        }
        return most;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    /** Who is on the way to infinity, where there is no maximum. */
    Outcome.Unbounded runaways() {
        double far = outermost() * RUNAWAY;
        List<Integer> candidates =
                IntStream.range(0, design.candidates)
                        .filter(at -> patterns.patternOf[at] != Patterns.NONE)
                        .filter(at -> Math.abs(theta[patterns.patternOf[at]]) > far)
                        .boxed()
                        .toList();
        List<List<Integer>> elements = new ArrayList<>();
        for (int facet = 0; facet < design.facets(); facet++) {
            int first = design.offset[facet];
            elements.add(
                    IntStream.range(0, design.size(facet))
                            .filter(at -> Math.abs(lambda[first + at]) > far)
                            .boxed()
                            .toList());
        }
        boolean thresholds = Arrays.stream(tau).anyMatch(each -> largest(each) > far);
        return new Outcome.Unbounded(candidates, elements, thresholds);
    }

    private void look() {
        information.at(theta, lambda, Curve.of(tau));
        logLikelihood = totals.logLikelihood(information, patterns, theta, lambda, tau);
    }

    private double[] step() {
        double[] step = totals.slopes(information, unknowns);
        boolean solved = iterations == 0 && solving.solve(information.matrix, step, SURE);
        if (iterations == 0 && !solved) {
            confounded = Identifying.confounded(design, patterns, unknowns);
        }
        if (confounded.isEmpty() && !solved) {
            unbounded = !solving.solve(information.matrix, step, PIVOT);
        }
        return step;
    }

    private double centredLength(double[] step) {
        double[] moved = new double[lambda.length];
        for (int at = 0; at < moved.length; at++) {
            moved[at] = unknowns.element[at] == Unknowns.NONE ? 0 : step[unknowns.element[at]];
        }
        centring.apply(moved, new double[theta.length]);
        double longest = largest(moved);
        for (int scale = 0; scale < tau.length; scale++) {
            double sum = 0;
            for (int at = 0; at < tau[scale].length - 1; at++) {
                sum += step[unknowns.firstStep[scale] + at];
                longest = Math.max(longest, Math.abs(step[unknowns.firstStep[scale] + at]));
            }
            longest = Math.max(longest, Math.abs(sum));
        }
        return longest;
    }

    private void advance(double[] step) {
        double[] fromTheta = theta.clone();
        double[] fromLambda = lambda.clone();
        double[][] fromTau = Arrays.stream(tau).map(double[]::clone).toArray(double[][]::new);
        double before = logLikelihood;
        double share = Math.min(1, LONGEST_STEP / Math.max(largest(step), LONGEST_STEP));
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            theta = fromTheta.clone();
            for (int at = 0; at < lambda.length; at++) {
                int place = unknowns.element[at];
                lambda[at] = fromLambda[at] + (place == Unknowns.NONE ? 0 : share * step[place]);
            }
            for (int scale = 0; scale < tau.length; scale++) {
                double sum = 0;
                int last = tau[scale].length - 1;
                for (int at = 0; at < last; at++) {
                    tau[scale][at] =
                            fromTau[scale][at] + share * step[unknowns.firstStep[scale] + at];
                    sum += tau[scale][at];
                }
                if (last >= 0) {
                    tau[scale][last] = 0.0 - sum;
                }
            }
            centring.apply(lambda, theta);
            look();
            if (logLikelihood >= before - ROUNDING * (1 + Math.abs(before))) {
                return;
            }
            share /= 2;
        }
    }
}
