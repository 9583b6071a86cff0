package org.aspirant.academy.activity.choosing;

/**
 * What a link says that it opens, as an instructor chose it when it was placed; a copy of the
 * course says the same.
 *
 * @param simulation id of a simulation
 * @param plan id of a plan
 * @param readingDays within how many days candidates are told to expect a reading
 */
public record LinkChoice(String simulation, String plan, int readingDays) {}
