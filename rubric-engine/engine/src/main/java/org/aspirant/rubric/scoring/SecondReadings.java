package org.aspirant.rubric.scoring;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aspirant.rubric.canonical.ContentHash;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Raters;
import org.aspirant.rubric.plan.Raters.Sampled;
import org.aspirant.rubric.plan.Raters.Seeded;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;

/**
 * Which tasks are read a second time whatever their score: drawn by chance, or read by somebody who
 * is new. Nobody can know beforehand which are drawn, and everybody can check afterwards.
 *
 * <p>When all ratings are added, several threads may ask.
 *
 * <p>A draw is a SHA-256 over lines of UTF-8, read as a whole number over 2^256: of a task, over
 * the plan's hash, the seed, the candidate and the task; of an assessor, over the plan's hash, the
 * seed and the assessor.
 */
final class SecondReadings {

    private static final BigInteger HASHES = BigInteger.TWO.pow(256);

    private final Raters raters;
    private final ContentHash plan;
    private final Map<Work, Integer> places = new HashMap<>();
    private final Map<AssessorId, Integer> read = new HashMap<>();
    private final Map<AssessorId, Exact> starts = new ConcurrentHashMap<>();

    /** One assessor's reading of one attempt at a task. */
    private record Work(AssessorId assessor, CandidateId candidate, String task, int attempt) {

        static Work of(RatingEvent event) {
            return new Work(
                    event.assessor(), event.candidate(), event.criterion().task(), event.attempt());
        }
    }

    SecondReadings(AssessmentPlan plan, ContentHash hash) {
        this.raters = plan.raters();
        this.plan = hash;
    }

    /** Counts a rating towards its assessor's work, in the order in which ratings came. */
    void add(RatingEvent event) {
        if (raters.followsWorkload() && event.role() == RatingRole.RATING) {
            places.computeIfAbsent(
                    Work.of(event), work -> read.merge(work.assessor(), 1, Integer::sum));
        }
    }

    /**
     * Whether an attempt at a task is to be read twice.
     *
     * @param attempt its events by criterion, all of which {@link #add} has seen
     */
    boolean isDue(List<List<RatingEvent>> attempt) {
        if (!(raters.reading() instanceof Sampled) && !raters.followsWorkload()) {
            return false;
        }
        var events = attempt.stream().flatMap(List::stream).toList();
        return (raters.reading() instanceof Sampled sampled
                        && !events.isEmpty()
                        && draws(sampled, events.get(0)))
                || (raters.followsWorkload() && events.stream().anyMatch(this::isWatched));
    }

    private boolean draws(Sampled sampled, RatingEvent of) {
        return fraction(sampled.seed(), of.candidate().value(), of.criterion().task())
                .isBelow(sampled.share());
    }

    private boolean isWatched(RatingEvent event) {
        Integer place = places.get(Work.of(event));
        if (place == null) {
            return false;
        }
        return place <= raters.newAssessorTasks()
                || (raters.reading() instanceof Seeded seeded
                        && draws(seeded, event.assessor(), place));
    }

    /** Systematic sampling: from a start between 0 and 1, each task moves on by the share. */
    private boolean draws(Seeded seeded, AssessorId assessor, int place) {
        Exact start = starts.computeIfAbsent(assessor, id -> fraction(seeded.seed(), id.value()));
        Exact before = start.plus(seeded.share().times(Exact.of(place - 1)));
        return whole(before.plus(seeded.share())).compareTo(whole(before)) > 0;
    }

    private static BigInteger whole(Exact positive) {
        return positive.numerator().divide(positive.denominator());
    }

    private Exact fraction(long seed, String... of) {
        var hash = ContentHash.of(plan.hex() + "\n" + seed + "\n" + String.join("\n", of));
        return Exact.of(new BigInteger(hash.hex(), 16), HASHES);
    }
}
