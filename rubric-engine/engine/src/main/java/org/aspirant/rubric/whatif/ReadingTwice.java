package org.aspirant.rubric.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.plan.Raters;
import org.aspirant.rubric.plan.Raters.Targeted;
import org.aspirant.rubric.plan.Resolution;
import org.aspirant.rubric.plan.Resolution.Discrepancy;
import org.aspirant.rubric.plan.Resolution.Resolve;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.scoring.TaskScore;

/**
 * What second readings cost and which decisions they save, worked out on candidates all of whose
 * tasks were read in full by two assessors.
 *
 * <p>The decision by the mean of both readings is taken for the right one. A decision by one
 * reading alone that is another is a flip; a policy avoids it if it has the work read again. Either
 * reading may have come first, so all figures are means over both orders.
 *
 * <p>After M. Finkelman, M. Darby and M. Nering (2008), A two-stage scoring method to enhance
 * accuracy of performance level classification, Educational and Psychological Measurement 69(1): a
 * second reading is worth most where the first score is near the cut.
 *
 * @param candidates who was read twice in full
 * @param tasks how many tasks each has
 * @param flips how many decisions by one reading differ, expected
 * @param policies near the cut, by width, and that of the plan if it names critical ranges
 */
public record ReadingTwice(int candidates, int tasks, double flips, List<Policy> policies) {

    private static final int MOST_WIDTHS = 20;

    public ReadingTwice {
        policies = List.copyOf(policies);
    }

    /**
     * Who is read a second time.
     *
     * @param name in words
     * @param share of tasks that are read a second time, [0, 1]
     * @param avoided flips that do not happen, expected
     * @param remaining flips that still do
     */
    public record Policy(String name, double share, double avoided, double remaining) {}

    /** How many flips as many second readings avoid if chance draws whose work is read again. */
    public double avoidedAtRandom(Policy policy) {
        return policy.share() * flips;
    }

    /**
     * Tries policies on ratings.
     *
     * @param widths how far from the cut first composites are read again; empty: up to twenty that
     *     the ratings suggest
     * @return empty if the plan has no cut, or nobody was read twice in full and can be decided on
     */
    public static Optional<ReadingTwice> of(
            AssessmentPlan plan, List<RatingEvent> events, List<Exact> widths) {
        return plan.rules().passing().flatMap(cut -> new Trial(plan, cut, events).result(widths));
    }

    /** One candidate with one of the readings first. */
    private static final class First {

        private final Map<Integer, Boolean> passes = new TreeMap<>();
        private final Decided alone;

        First(Decided alone) {
            this.alone = alone;
        }
    }

    /** Goes through candidates once; then through policies. */
    private static final class Trial {

        private final AssessmentPlan plan;
        private final Cut cut;
        private final Scoring scoring;
        private final List<First> firsts = new ArrayList<>();
        private final int tasks;
        private final int all;

        Trial(AssessmentPlan plan, Cut cut, List<RatingEvent> events) {
            this.plan = plan;
            this.cut = cut;
            this.tasks = plan.composition().tasks().size();
            this.all = (1 << Math.min(tasks, 30)) - 1;
            this.scoring = new Scoring(byMeans(plan));
            Map<CandidateId, List<RatingEvent>> byCandidate = new TreeMap<>();
            for (RatingEvent event : events) {
                if (event.role() == RatingRole.RATING) {
                    byCandidate
                            .computeIfAbsent(event.candidate(), id -> new ArrayList<>())
                            .add(event);
                }
            }
            byCandidate.forEach(this::add);
        }

        /** One reading is enough, and two are averaged. */
        private static AssessmentPlan byMeans(AssessmentPlan plan) {
            return new AssessmentPlan(
                    plan.id(),
                    plan.title(),
                    plan.basis(),
                    plan.scale(),
                    plan.composition(),
                    new Raters(new Raters.One(), 1, 0),
                    new Resolution(Resolve.MEAN, Discrepancy.NONE, plan.resolution().third()),
                    plan.rules(),
                    plan.handling(),
                    plan.grade());
        }

        private void add(CandidateId candidate, List<RatingEvent> events) {
            List<List<AssessorId>> readers = new ArrayList<>();
            for (Task task : plan.composition().tasks()) {
                var both = fullReaders(task, events);
                if (both.size() < 2) {
                    return;
                }
                readers.add(both.subList(0, 2));
            }
            List<First> orders = new ArrayList<>();
            for (int first = 0; first < 2; first++) {
                int turn = first;
                var alone = decide(candidate, events, readers, first, 0);
                var both = decide(candidate, events, readers, first, all);
                if (!(alone instanceof Decided decided) || !(both instanceof Decided right)) {
                    return;
                }
                var order = new First(decided);
                order.passes.put(0, decided.passed());
                order.passes.put(all, right.passed());
                planned(decided)
                        .ifPresent(
                                mask ->
                                        order.passes.computeIfAbsent(
                                                mask,
                                                m ->
                                                        isPassed(
                                                                decide(
                                                                        candidate, events, readers,
                                                                        turn, m))));
                orders.add(order);
            }
            firsts.addAll(orders);
        }

        private static boolean isPassed(Decision decision) {
            return decision instanceof Decided decided && decided.passed();
        }

        /** Who has rated every criterion of the task, by id. */
        private static List<AssessorId> fullReaders(Task task, List<RatingEvent> events) {
            Map<AssessorId, Set<String>> read = new TreeMap<>();
            for (RatingEvent event : events) {
                if (event.criterion().task().equals(task.id())) {
                    read.computeIfAbsent(event.assessor(), id -> new HashSet<>())
                            .add(event.criterion().criterion());
                }
            }
            return read.entrySet().stream()
                    .filter(reader -> reader.getValue().size() == task.criteria().size())
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /** With the first readings, and the second ones of the tasks in the mask. */
        private Decision decide(
                CandidateId candidate,
                List<RatingEvent> events,
                List<List<AssessorId>> readers,
                int first,
                int mask) {
            List<RatingEvent> used = new ArrayList<>();
            for (int task = 0; task < tasks; task++) {
                String id = plan.composition().tasks().get(task).id();
                Set<AssessorId> wanted = new HashSet<>();
                wanted.add(readers.get(task).get(first));
                if ((mask >> task & 1) == 1) {
                    wanted.add(readers.get(task).get(1 - first));
                }
                events.stream()
                        .filter(e -> e.criterion().task().equals(id))
                        .filter(e -> wanted.contains(e.assessor()))
                        .forEach(used::add);
            }
            return scoring.decision(candidate, used);
        }

        /** The tasks whose first score is in the plan's critical range. */
        private Optional<Integer> planned(Decided alone) {
            if (!(plan.raters().reading() instanceof Targeted targeted)) {
                return Optional.empty();
            }
            int mask = 0;
            for (int at = 0; at < tasks; at++) {
                TaskScore task = alone.tasks().get(at);
                Exact score = task.score();
                boolean critical =
                        score != null
                                && targeted.range(task.task())
                                        .filter(range -> range.covers(score))
                                        .isPresent();
                mask |= critical ? 1 << at : 0;
            }
            return Optional.of(mask);
        }

        Optional<ReadingTwice> result(List<Exact> widths) {
            if (firsts.isEmpty()) {
                return Optional.empty();
            }
            double flips = firsts.stream().filter(first -> flips(first, 0)).count() / 2.0;
            List<Policy> policies = new ArrayList<>();
            for (Exact width : widths.isEmpty() ? suggested() : widths) {
                policies.add(
                        policy(
                                "within " + width.rounded().stripTrailingZeros().toPlainString(),
                                flips,
                                width));
            }
            if (plan.raters().reading() instanceof Targeted) {
                policies.add(ofThePlan(flips));
            }
            return Optional.of(new ReadingTwice(firsts.size() / 2, tasks, flips, policies));
        }

        private boolean flips(First first, int mask) {
            return !first.passes.getOrDefault(mask, false).equals(first.passes.get(all));
        }

        private Exact distance(First first) {
            return first.alone.composite().distanceTo(cut.effective());
        }

        private List<Exact> suggested() {
            var distances = firsts.stream().map(this::distance).distinct().sorted().toList();
            List<Exact> widths = new ArrayList<>();
            int step = Math.max(1, (distances.size() + MOST_WIDTHS - 1) / MOST_WIDTHS);
            for (int at = 0; at < distances.size(); at += step) {
                widths.add(distances.get(at));
            }
            return widths;
        }

        private Policy policy(String name, double flips, Exact width) {
            var near = firsts.stream().filter(f -> width.isAtLeast(distance(f))).toList();
            double avoided = near.stream().filter(first -> flips(first, 0)).count() / 2.0;
            return new Policy(name, (double) near.size() / firsts.size(), avoided, flips - avoided);
        }

        private Policy ofThePlan(double flips) {
            long read = 0;
            double remaining = 0;
            for (First first : firsts) {
                int mask = planned(first.alone).orElse(0);
                read += Integer.bitCount(mask);
                remaining += flips(first, mask) ? 0.5 : 0;
            }
            return new Policy(
                    "the plan's critical ranges",
                    (double) read / ((long) tasks * firsts.size()),
                    flips - remaining,
                    remaining);
        }
    }
}
