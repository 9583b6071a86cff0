package org.aspirant.rubric.whatif;

/**
 * Something that was thought of, and what it would make of everybody.
 *
 * @param name a few words, unique among what it is compared with
 */
public record Scenario(String name, Outcome outcome) {}
