package org.aspirant.rubric.statistics.equity;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.people.Disclosure;
import org.aspirant.rubric.people.Grouping;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.scoring.CriterionScore;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.statistics.equity.Equity.CriterionEquity;
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
            var comparing =
                    new ComparingGroups(
                            grouping, decided, group -> disclosure.shows(grouping, group));
            groups.addAll(comparing.groups());
            comparing
                    .compared()
                    .forEach(
                            group ->
                                    criteria.addAll(
                                            criteria(grouping, group, comparing.largest())));
        }
        var assessors = AssessorsAndGroups.of(table, groupings, disclosure);
        return new Equity(decided.size(), groups, criteria, assessors.biases(), assessors.reason());
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
        return strata.test().filter(test -> Disclosure.showsTotal(test.compared())).orElse(null);
    }
}
