package org.aspirant.academy.play;

/**
 * A move that came in, and for which point of which run.
 *
 * @param number the number it was to have when its page was made: {@link Playthrough#nextNumber()}.
 *     A page that was left behind carries one that is taken
 */
public record PostedMove(RunId run, int number, TypedMove move) {}
