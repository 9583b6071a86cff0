package org.aspirant.rubric.statistics.agreement.resampling;

import java.util.SplittableRandom;

/**
 * Draws how many of a number of trials succeed, in a time that hardly depends on that number: by
 * adding up probabilities where few successes are expected, else by transformed rejection.
 *
 * @see <a href="https://doi.org/10.1080/00949659308811496">W. Hörmann (1993), The generation of
 *     binomial random variates, Journal of Statistical Computation and Simulation 46, 101-110</a>
 */
final class Binomial {

    private static final double FEW = 10;
    private static final double[] STIRLING = {
        0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509,
        0.01664469118982119, 0.01387612882307075, 0.01189670994589177, 0.01041126526197209,
        0.009255462182712733, 0.00833056343336287
    };

    private Binomial() {}

    /**
     * A draw.
     *
     * @param trials at least 0
     * @param p the probability of success, in [0, 1]
     */
    static long draw(SplittableRandom random, long trials, double p) {
        if (trials == 0 || p <= 0) {
            return 0;
        }
        if (p > 0.5) {
            return trials - draw(random, trials, 1 - p);
        }
        return trials * p < FEW ? summed(random, trials, p) : rejected(random, trials, p);
    }

    private static long summed(SplittableRandom random, long trials, double p) {
        double odds = p / (1 - p);
        double probability = Math.exp(trials * Math.log1p(-p));
        double left = random.nextDouble();
        long successes = 0;
        while (left > probability && successes < trials) {
            left -= probability;
            successes++;
            probability *= odds * (trials - successes + 1) / successes;
        }
        return successes;
    }

    private static long rejected(SplittableRandom random, long n, double p) {
        double deviation = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * deviation;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double c = n * p + 0.5;
        double squeeze = 0.92 - 4.2 / b;
        double alpha = (2.83 + 5.1 / b) * deviation;
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = random.nextDouble();
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + c);
            if (us >= 0.07 && v <= squeeze) {
                return (long) k;
            }
            if (k >= 0
                    && k <= n
                    && Math.log(v * alpha / (a / (us * us) + b)) <= logRatio((double) n, p, k)) {
                return (long) k;
            }
        }
    }

    /** The logarithm of how likely k is, against the likeliest. */
    private static double logRatio(double n, double p, double k) {
        double odds = p / (1 - p);
        double m = Math.floor((n + 1) * p);
        return (m + 0.5) * Math.log((m + 1) / (odds * (n - m + 1)))
                + (n + 1) * Math.log((n - m + 1) / (n - k + 1))
                + (k + 0.5) * Math.log(odds * (n - k + 1) / (k + 1))
                + stirling(m)
                + stirling(n - m)
                - stirling(k)
                - stirling(n - k);
    }

    /** What Stirling's formula lacks of log k! */
    private static double stirling(double k) {
        if (k < STIRLING.length) {
            return STIRLING[(int) k];
        }
        double square = (k + 1) * (k + 1);
        return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (k + 1);
    }
}
