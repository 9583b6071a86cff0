package org.aspirant.rubric.statistics.equity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.aspirant.rubric.people.Disclosure;
import org.aspirant.rubric.people.Grouping;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.scoring.CriterionScore;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.statistics.Moments;
import org.aspirant.rubric.statistics.equity.Equity.CriterionEquity;
import org.aspirant.rubric.statistics.equity.GroupEquity.Figures;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;

/**
 * Measures how groups fare. Only decided candidates count; each group is compared with the largest
 * of its column, and nothing is made of groups that {@link Disclosure} hides.
 */
public final class MeasuringEquity {

    private final AssessmentPlan plan;
    private final List<Decided> decided;
    private final List<Grouping> groupings;
    private final Disclosure disclosure;

    private MeasuringEquity(AssessmentPlan plan, List<Decided> decided, List<Grouping> groupings) {
        this.plan = plan;
        this.decided = decided;
        this.groupings = groupings;
        this.disclosure = Disclosure.of(groupings);
    }

    /**
     * Measures.
     *
     * @param columns of the people, all looked at together
     * @param table the same ratings, for what single assessors do
     */
    public static Equity of(
            AssessmentPlan plan,
            List<Decision> decisions,
            People people,
            List<String> columns,
            RatingTable table) {
        List<Decided> decided = new ArrayList<>();
        List<CandidateId> candidates = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision instanceof Decided those) {
                decided.add(those);
                candidates.add(those.candidate());
            }
        }
        var groupings = columns.stream().map(column -> people.by(column, candidates)).toList();
        return new MeasuringEquity(plan, decided, groupings).measured(table);
    }

    private Equity measured(RatingTable table) {
        List<GroupEquity> groups = new ArrayList<>();
        List<CriterionEquity> criteria = new ArrayList<>();
        for (Grouping grouping : groupings) {
            OptionalInt largest = largest(grouping);
            for (int group = 0; group < grouping.groups().size(); group++) {
                groups.add(group(grouping, group, largest));
                if (isShown(grouping, group)
                        && largest.isPresent()
                        && largest.getAsInt() != group
                        && isShown(grouping, largest.getAsInt())) {
                    criteria.addAll(criteria(grouping, group, largest.getAsInt()));
                }
            }
        }
        var assessors = AssessorsAndGroups.of(table, groupings, disclosure);
        return new Equity(decided.size(), groups, criteria, assessors.biases(), assessors.reason());
    }

    private boolean isShown(Grouping grouping, int group) {
        return disclosure.shows(grouping.column(), grouping.groups().get(group));
    }

    private static OptionalInt largest(Grouping grouping) {
        int[] sizes = grouping.sizes();
        return IntStream.range(0, sizes.length)
                .reduce((one, other) -> sizes[other] > sizes[one] ? other : one);
    }

    private GroupEquity group(Grouping grouping, int group, OptionalInt largest) {
        String name = grouping.groups().get(group);
        if (!isShown(grouping, group)) {
            return new GroupEquity(grouping.column(), name, null);
        }
        List<Decided> members = members(grouping, group);
        double[] scores = scores(members);
        var spread = Moments.of(scores);
        boolean isLargest = largest.isPresent() && largest.getAsInt() == group;
        StandardizedDifference difference = null;
        PassRateRatio ratio = null;
        if (!isLargest && largest.isPresent() && isShown(grouping, largest.getAsInt())) {
            List<Decided> others = members(grouping, largest.getAsInt());
            difference = StandardizedDifference.of(scores, scores(others)).orElse(null);
            ratio =
                    PassRateRatio.of(passed(members), members.size(), passed(others), others.size())
                            .orElse(null);
        }
        return new GroupEquity(
                grouping.column(),
                name,
                new Figures(
                        members.size(),
                        spread.mean(),
                        spread.standardDeviation().orElse(0),
                        passed(members),
                        isLargest,
                        difference,
                        ratio));
    }

    private List<Decided> members(Grouping grouping, int group) {
        return decided.stream()
                .filter(decision -> grouping.number(decision.candidate()) == group)
                .toList();
    }

    private static int passed(List<Decided> members) {
        return (int) members.stream().filter(Decided::passed).count();
    }

    private static double[] scores(List<Decided> members) {
        return members.stream().mapToDouble(each -> each.composite().doubleValue()).toArray();
    }

    private List<CriterionEquity> criteria(Grouping grouping, int group, int largest) {
        return plan.composition()
                .keys()
                .map(
                        key ->
                                new CriterionEquity(
                                        grouping.column(),
                                        grouping.groups().get(group),
                                        key,
                                        test(grouping, group, largest, key)))
                .toList();
    }

    private @Nullable MantelTest test(
            Grouping grouping, int group, int largest, CriterionKey criterion) {
        var strata = new MantelTest.Strata();
        for (Decided each : decided) {
            int member = grouping.number(each.candidate());
            if (member == group || member == largest) {
                each.tasks().stream()
                        .flatMap(task -> task.criteria().stream())
                        .filter(score -> score.key().equals(criterion))
                        .map(CriterionScore::value)
                        .forEach(
                                value ->
                                        value.ifPresent(
                                                v ->
                                                        strata.add(
                                                                each.composite(),
                                                                member == group,
                                                                v.doubleValue())));
            }
        }
        return strata.test().orElse(null);
    }
}
