package org.aspirant.rubric.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.whatif.Outcome.Band;
import org.aspirant.rubric.whatif.Outcome.Failing;
import org.aspirant.rubric.whatif.Outcome.Flips;
import org.aspirant.rubric.whatif.Outcome.Needs;
import org.jspecify.annotations.Nullable;

/** Goes once through all standings for one cut. */
final class Tallying {

    private final @Nullable Cut cut;
    private final @Nullable Exact line;
    private final Set<CandidateId> decided = new LinkedHashSet<>();
    private final Set<CandidateId> passed = new LinkedHashSet<>();
    private final List<CandidateId> toPass = new ArrayList<>();
    private final List<CandidateId> toFail = new ArrayList<>();
    private final List<CandidateId> opened = new ArrayList<>();
    private final List<CandidateId> closed = new ArrayList<>();
    private final List<Exact> missing = new ArrayList<>();
    private final Map<String, Integer> retakesOf = new LinkedHashMap<>();
    private final @Nullable Nearness nearness;
    private int candidates;
    private int secondReadings;
    private int secondTasks;
    private int adjudications;
    private int adjudicatedTasks;
    private int others;
    private int ended;
    private int byCut;
    private int byOtherRules;
    private int byBoth;
    private int retakes;
    private int beyond;

    Tallying(@Nullable Cut cut, @Nullable Exact sem, List<Task> tasks) {
        this.cut = cut;
        this.line = cut == null ? null : cut.effective();
        this.nearness = cut == null || sem == null ? null : new Nearness(cut.atLeast(), sem);
        tasks.forEach(task -> retakesOf.put(task.id(), 0));
    }

    /** Takes one candidate. */
    void add(Standing standing, Standing before) {
        candidates++;
        CandidateId candidate = standing.decision().candidate();
        boolean passes = standing.isDecided() && passes(standing);
        if (standing.isDecided()) {
            decided.add(candidate);
            if (passes) {
                passed.add(candidate);
            } else {
                fails(standing);
            }
            if (nearness != null) {
                nearness.add(standing);
            }
        } else {
            waits(standing);
        }
        compare(candidate, standing.isDecided(), passes, before);
    }

    private boolean passes(Standing standing) {
        return standing.meetsOtherRules() && reaches(standing);
    }

    private boolean reaches(Standing standing) {
        return line == null || standing.composite().isAtLeast(line);
    }

    private void compare(CandidateId id, boolean isDecided, boolean passes, Standing before) {
        if (before.isDecided() && !isDecided) {
            opened.add(id);
        } else if (!before.isDecided() && isDecided) {
            closed.add(id);
        } else if (isDecided && passes != before.isPassed()) {
            (passes ? toPass : toFail).add(id);
        }
    }

    private void fails(Standing standing) {
        boolean misses = !reaches(standing);
        if (!misses) {
            byOtherRules++;
        } else if (standing.meetsOtherRules()) {
            byCut++;
        } else {
            byBoth++;
        }
        if (misses && line != null) {
            missing.add(line.minus(standing.composite()));
        }
        var ladder = standing.ladder();
        var taken = line == null ? ladder.rungsTo(ladder.rungs().get(0)) : ladder.rungsTo(line);
        if (taken.isEmpty()) {
            beyond++;
            return;
        }
        retakes += taken.getAsInt();
        ladder.tasks()
                .subList(0, taken.getAsInt())
                .forEach(task -> retakesOf.merge(task, 1, Integer::sum));
    }

    private void waits(Standing standing) {
        switch (standing.decision().status()) {
            case NEEDS_SECOND_RATING -> secondReadings++;
            case NEEDS_ADJUDICATION -> adjudications++;
            case AWAITING -> others++;
            default -> ended++;
        }
        secondTasks += standing.secondTasks();
        adjudicatedTasks += standing.adjudicatedTasks();
    }

    Outcome outcome() {
        return new Outcome(
                cut,
                candidates,
                decided,
                passed,
                new Flips(toPass, toFail, opened, closed),
                new Needs(
                        secondReadings,
                        secondTasks,
                        adjudications,
                        adjudicatedTasks,
                        others,
                        ended),
                byCut + byOtherRules + byBoth == 0 ? null : failing(),
                nearness == null ? null : nearness.band());
    }

    private Failing failing() {
        missing.sort(null);
        int half = missing.size() / 2;
        Exact median =
                missing.isEmpty()
                        ? null
                        : missing.size() % 2 == 1
                                ? missing.get(half)
                                : missing.get(half - 1)
                                        .plus(missing.get(half))
                                        .dividedBy(Exact.of(2));
        return new Failing(
                byCut,
                byOtherRules,
                byBoth,
                missing.isEmpty() ? null : missing.get(0),
                median,
                retakes,
                retakesOf,
                beyond);
    }

    /** Counts how near composites are to a cut. */
    private static final class Nearness {

        private final Exact sem;
        private final Exact[] edges;
        private final int[] counts = new int[4];
        private int passLessOne;
        private int passLessTwo;

        Nearness(Exact cut, Exact sem) {
            this.sem = sem;
            Exact two = sem.plus(sem);
            this.edges =
                    new Exact[] {cut.minus(two), cut.minus(sem), cut, cut.plus(sem), cut.plus(two)};
        }

        void add(Standing standing) {
            Exact composite = standing.composite();
            int at = 0;
            while (at < edges.length && composite.isAtLeast(edges[at])) {
                at++;
            }
            if (at > 0 && at < edges.length) {
                counts[at - 1]++;
            }
            passLessOne += standing.meetsOtherRules() && at > 1 ? 1 : 0;
            passLessTwo += standing.meetsOtherRules() && at > 0 ? 1 : 0;
        }

        Band band() {
            return new Band(
                    sem, counts[0], counts[1], counts[2], counts[3], passLessOne, passLessTwo);
        }
    }
}
