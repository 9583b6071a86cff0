package org.aspirant.rubric.scoring;

import java.math.BigInteger;
import org.aspirant.rubric.canonical.ContentHash;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.Raters.Sampled;
import org.aspirant.rubric.rating.CandidateId;

/**
 * Which tasks chance sends to a second reader.
 *
 * <p>The SHA-256 of the plan's hash, the seed, the candidate and the task, each on a line of its
 * own in UTF-8, is read as a whole number over 2^256; below the plan's share, the task is drawn.
 * Nobody can know beforehand which, and everybody can check afterwards.
 */
final class SecondReadings {

    private static final BigInteger HASHES = BigInteger.TWO.pow(256);

    private SecondReadings() {}

    static boolean draws(ContentHash plan, Sampled sampled, CandidateId candidate, String task) {
        var hash =
                ContentHash.of(
                        String.join(
                                "\n",
                                plan.hex(),
                                Long.toString(sampled.seed()),
                                candidate.value(),
                                task));
        return new Exact(new BigInteger(hash.hex(), 16), HASHES).isBelow(sampled.share());
    }
}
