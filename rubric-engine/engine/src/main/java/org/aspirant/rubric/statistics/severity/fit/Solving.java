package org.aspirant.rubric.statistics.severity.fit;

import java.util.Arrays;

/**
 * Solves for one Newton step after another. A matrix that is cheap to factor is factored each time.
 * Of a costly one the factor of an earlier step is kept, and serves conjugate gradients as
 * preconditioner: from step to step the matrix changes little.
 */
final class Solving {

    private static final double CHEAP = 2e8;
    private static final double TOLERANCE = 1e-12;
    private static final int MOST_GRADIENTS = 60;

    private final Envelope factor;
    private final boolean cheap;
    private boolean factored;

    Solving(Envelope like) {
        factor = like.alike();
        cheap = like.work() < CHEAP;
    }

    /**
     * Solves in place.
     *
     * @param tolerance what share of its diagonal entry each pivot must exceed
     * @return false if one does not, so that there is no solution; nothing is changed then
     */
    boolean solve(Envelope matrix, double[] side, double tolerance) {
        if (factored && !cheap) {
            double[] solution = side.clone();
            if (conjugateGradients(matrix, solution)) {
                System.arraycopy(solution, 0, side, 0, side.length);
                return true;
            }
        }
        factor.copyFrom(matrix);
        factored = factor.factor(tolerance) == Envelope.REGULAR;
        if (factored) {
            factor.solve(side);
        }
        return factored;
    }

    private boolean conjugateGradients(Envelope matrix, double[] side) {
        double[] residual = side.clone();
        double wanted = TOLERANCE * norm(residual);
        double[] solution = new double[side.length];
        double[] direction = new double[side.length];
        double before = 1;
        for (int i = 0; i < MOST_GRADIENTS; i++) {
            double[] scaled = residual.clone();
            factor.solve(scaled);
            double now = product(residual, scaled);
            double share = i == 0 ? 0 : now / before;
            before = now;
            for (int at = 0; at < direction.length; at++) {
                direction[at] = scaled[at] + share * direction[at];
            }
            double[] image = matrix.times(direction);
            double curvature = product(direction, image);
            if (!(curvature > 0)) {
                return norm(residual) <= wanted && finish(side, solution);
            }
            double length = now / curvature;
            for (int at = 0; at < direction.length; at++) {
                solution[at] += length * direction[at];
                residual[at] -= length * image[at];
            }
            if (norm(residual) <= wanted) {
                return finish(side, solution);
            }
        }
        return false;
    }

    private static boolean finish(double[] side, double[] solution) {
        System.arraycopy(solution, 0, side, 0, side.length);
        return true;
    }

    private static double norm(double[] vector) {
        return Arrays.stream(vector).map(Math::abs).max().orElse(0);
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
