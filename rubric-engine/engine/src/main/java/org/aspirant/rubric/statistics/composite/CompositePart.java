package org.aspirant.rubric.statistics.composite;

/**
 * A score that goes into a composite.
 *
 * @param weight what it is multiplied by; not negative
 * @param reliability [0, 1], from a study of its own
 */
public record CompositePart(double weight, double reliability) {

    public CompositePart {
        if (!(weight >= 0)) {
            throw new IllegalArgumentException("a weight is at least 0, got " + weight);
        }
        if (!(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException("reliability is 0 to 1, got " + reliability);
        }
    }
}
