package org.aspirant.rubric.whatif;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.rating.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * What a cut, under some plan, makes of all candidates.
 *
 * @param cut null: nothing but floors and counts decides
 * @param candidates how many there are
 * @param decided who is decided
 * @param passed who of these passes
 * @param flips against what things are compared with
 * @param failing null if nobody fails
 * @param band null without a standard error, or without a cut
 */
public record Outcome(
        @Nullable Cut cut,
        int candidates,
        Set<CandidateId> decided,
        Set<CandidateId> passed,
        Flips flips,
        Needs needs,
        @Nullable Failing failing,
        @Nullable Band band) {

    public Outcome {
        decided = Collections.unmodifiableSet(decided);
        passed = Collections.unmodifiableSet(passed);
    }

    /** The share of decided candidates who pass, [0, 1]; empty if nobody is decided. */
    public Optional<Exact> passRate() {
        return decided.isEmpty()
                ? Optional.empty()
                : Optional.of(Exact.of(passed.size(), decided.size()));
    }

    /**
     * Who stands elsewhere than before, each in the order of ids.
     *
     * @param toPass failed before
     * @param toFail passed before
     * @param opened decided before, and now in need of another reading, or without a score
     * @param closed not decided before, and now so
     */
    public record Flips(
            List<CandidateId> toPass,
            List<CandidateId> toFail,
            List<CandidateId> opened,
            List<CandidateId> closed) {

        public Flips {
            toPass = List.copyOf(toPass);
            toFail = List.copyOf(toFail);
            opened = List.copyOf(opened);
            closed = List.copyOf(closed);
        }
    }

    /**
     * What is due before everybody is decided.
     *
     * @param secondReadings candidates who wait for a second reading and nothing before it
     * @param secondTasks tasks that are to be read a second time
     * @param adjudications candidates who wait for an adjudication and nothing before it
     * @param adjudicatedTasks tasks in which something is to be adjudicated
     * @param others candidates who wait for first readings, evidence or another assessor
     * @param ended candidates without a score: incomplete or void
     */
    public record Needs(
            int secondReadings,
            int secondTasks,
            int adjudications,
            int adjudicatedTasks,
            int others,
            int ended) {}

    /**
     * Those who fail, and what it would take.
     *
     * @param byCut who miss the cut and nothing else
     * @param byOtherRules who reach the cut and miss a floor or a count rule
     * @param byBoth the rest
     * @param nearest the least by which anybody misses the cut; null if nobody does
     * @param median of what those miss who miss the cut: of an even number the mean of the two in
     *     the middle
     * @param retakes the fewest tasks that each would take again, summed
     * @param retakesOf the same, for each task, in the order of the plan
     * @param beyond whom no result in any task would bring to the cut; they are in {@code retakes}
     *     with none
     */
    public record Failing(
            int byCut,
            int byOtherRules,
            int byBoth,
            @Nullable Exact nearest,
            @Nullable Exact median,
            int retakes,
            Map<String, Integer> retakesOf,
            int beyond) {

        public Failing {
            retakesOf = Collections.unmodifiableMap(new LinkedHashMap<>(retakesOf));
        }

        public int candidates() {
            return byCut + byOtherRules + byBoth;
        }
    }

    /**
     * How many composites lie near the cut itself, whatever is taken off it in the candidates'
     * favour and whatever other rules say.
     *
     * @param sem one standard error of measurement
     * @param twoBelow from two standard errors below to one
     * @param oneBelow from one below to the cut
     * @param oneAbove from the cut to less than one above
     * @param twoAbove from one above to less than two
     * @param passLessOne how many would pass at the cut less one standard error, other rules
     *     included
     * @param passLessTwo and less two
     */
    public record Band(
            Exact sem,
            int twoBelow,
            int oneBelow,
            int oneAbove,
            int twoAbove,
            int passLessOne,
            int passLessTwo) {}
}
