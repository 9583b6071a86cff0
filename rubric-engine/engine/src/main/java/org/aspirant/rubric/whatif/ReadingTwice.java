package org.aspirant.rubric.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.plan.Raters.Targeted;
import org.aspirant.rubric.rating.RatingEvent;

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
        Optional<Cut> cut = plan.rules().passing();
        if (cut.isEmpty()) {
            return Optional.empty();
        }
        var firsts = FirstReadings.of(plan, events);
        if (firsts.isEmpty()) {
            return Optional.empty();
        }
        double flips = firsts.stream().filter(FirstReading::flips).count() / 2.0;
        int tasks = plan.composition().tasks().size();
        Exact line = cut.get().effective();
        List<Policy> policies = new ArrayList<>();
        for (Exact width : widths.isEmpty() ? suggested(firsts, line) : widths) {
            policies.add(near(firsts, line, width, flips));
        }
        if (plan.raters().reading() instanceof Targeted) {
            policies.add(asPlanned(firsts, tasks, flips));
        }
        return Optional.of(new ReadingTwice(firsts.size() / 2, tasks, flips, policies));
    }

    /** Distances from the cut that occur; of many, every so manieth. */
    private static List<Exact> suggested(List<FirstReading> firsts, Exact line) {
        var distances =
                firsts.stream()
                        .map(first -> first.composite().distanceTo(line))
                        .distinct()
                        .sorted()
                        .toList();
        List<Exact> widths = new ArrayList<>();
        int step = Math.max(1, (distances.size() + MOST_WIDTHS - 1) / MOST_WIDTHS);
        for (int at = 0; at < distances.size(); at += step) {
            widths.add(distances.get(at));
        }
        return widths;
    }

    private static Policy near(List<FirstReading> firsts, Exact line, Exact width, double flips) {
        var near =
                firsts.stream()
                        .filter(first -> width.isAtLeast(first.composite().distanceTo(line)))
                        .toList();
        double avoided = near.stream().filter(FirstReading::flips).count() / 2.0;
        return new Policy(
                "within " + width.rounded().stripTrailingZeros().toPlainString(),
                (double) near.size() / firsts.size(),
                avoided,
                flips - avoided);
    }

    private static Policy asPlanned(List<FirstReading> firsts, int tasks, double flips) {
        long read = firsts.stream().mapToLong(FirstReading::readAgain).sum();
        double remaining = firsts.stream().filter(FirstReading::flipsAsPlanned).count() / 2.0;
        return new Policy(
                "the plan's critical ranges",
                (double) read / ((long) tasks * firsts.size()),
                flips - remaining,
                remaining);
    }
}
