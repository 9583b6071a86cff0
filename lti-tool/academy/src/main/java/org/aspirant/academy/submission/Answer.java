package org.aspirant.academy.submission;

import org.aspirant.academy.people.TextRef;

/**
 * What a candidate wrote in the debrief.
 *
 * @param prompt id of the question in the simulation
 */
public record Answer(String prompt, TextRef text, int words) {}
