package org.aspirant.academy.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stood at one moment.
 *
 * @param number its place among the decisions of the submission, from 1 without gaps
 * @param events how many rating events it was made from: the first so many
 * @param status as the engine writes it: {@code decided}, {@code awaiting}, …
 * @param passed null unless decided
 * @param json the decision as the engine writes it, to the byte
 * @param hash the decision's own
 */
public record DecisionRecord(
        int number,
        int events,
        String status,
        @Nullable Boolean passed,
        String json,
        String hash,
        Instant at) {}
