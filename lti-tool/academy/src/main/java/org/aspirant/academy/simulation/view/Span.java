package org.aspirant.academy.simulation.view;

/**
 * How many of something there are on a way through a simulation.
 *
 * @param fewest on the shortest way, 0 or more
 * @param most on the longest way, at least {@code fewest}
 */
public record Span(int fewest, int most) {

    public Span {
        if (fewest < 0 || most < fewest) {
            throw new IllegalArgumentException("a span from " + fewest + " to " + most);
        }
    }

    /** Whether every way has the same number. */
    public boolean isOne() {
        return fewest == most;
    }
}
