package org.aspirant.rubric.statistics.severity.fit;

/** What the ratings that count come to, and how far from it the model's expectations are. */
final class Totals {

    /** For each element the sum of its categories; 0 for those set aside. */
    final double[] ofElement;

    /** For each scale, how many ratings are at each category above the lowest or over. */
    private final double[][] countAbove;

    Totals(Design design, SettingAside aside) {
        ofElement = new double[design.elements()];
        countAbove = new double[design.scales][];
        for (int scale = 0; scale < design.scales; scale++) {
            countAbove[scale] = new double[aside.categories.top(scale)];
        }
        for (int row = 0; row < design.rows(); row++) {
            if (aside.kept(row)) {
                int category = aside.category(row);
                for (int[] element : design.element) {
                    ofElement[element[row]] += category;
                }
                for (int step = 0; step < category; step++) {
                    countAbove[design.scale[row]][step]++;
                }
            }
        }
    }

    /** How many steps a scale has. */
    int steps(int scale) {
        return countAbove[scale].length;
    }

    /** Of the ratings, once {@link Information#at} has looked at these measures. */
    double logLikelihood(
            Information at, Patterns patterns, double[] theta, double[] lambda, double[][] tau) {
        double sum = -at.logNormalizers;
        for (int pattern = 0; pattern < theta.length; pattern++) {
            sum += (double) patterns.weight[pattern] * patterns.total[pattern] * theta[pattern];
        }
        for (int element = 0; element < lambda.length; element++) {
            sum -= ofElement[element] * lambda[element];
        }
        for (int scale = 0; scale < tau.length; scale++) {
            for (int step = 0; step < tau[scale].length; step++) {
                sum -= countAbove[scale][step] * tau[scale][step];
            }
        }
        return sum;
    }

    /** The largest residual sum of a candidate, an element or a category. */
    double residual(Information at) {
        double largest = at.largestCandidateResidual;
        for (int element = 0; element < ofElement.length; element++) {
            largest = Math.max(largest, Math.abs(residual(at, element)));
        }
        for (int scale = 0; scale < countAbove.length; scale++) {
            for (int step = 0; step < countAbove[scale].length - 1; step++) {
                largest = Math.max(largest, Math.abs(residual(at, scale, step)));
            }
        }
        return largest;
    }

    /** The slopes of the likelihood by the unknowns. */
    double[] slopes(Information at, Unknowns unknowns) {
        double[] slopes = new double[unknowns.size()];
        for (int element = 0; element < ofElement.length; element++) {
            if (unknowns.element[element] != Unknowns.NONE) {
                slopes[unknowns.element[element]] = residual(at, element);
            }
        }
        for (int scale = 0; scale < countAbove.length; scale++) {
            for (int step = 0; step < countAbove[scale].length - 1; step++) {
                slopes[unknowns.firstStep[scale] + step] = residual(at, scale, step);
            }
        }
        return slopes;
    }

    private double residual(Information at, int element) {
        return at.expectedOfElement[element] - ofElement[element];
    }

    /** Each threshold but the highest moves the highest the other way. */
    private double residual(Information at, int scale, int step) {
        int last = countAbove[scale].length - 1;
        return at.expectedAbove[scale][step]
                - countAbove[scale][step]
                - (at.expectedAbove[scale][last] - countAbove[scale][last]);
    }
}
