package org.aspirant.academy.play;

import java.time.Instant;

/**
 * What somebody typed into a field and has not sent yet.
 *
 * @param node the scene or page the field is on
 * @param field which field there
 * @param text as typed, up to 20,000 characters
 */
public record Draft(RunId run, String node, String field, String text, Instant at) {}
