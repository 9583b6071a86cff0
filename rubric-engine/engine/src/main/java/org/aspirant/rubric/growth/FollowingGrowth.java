package org.aspirant.rubric.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.growth.Lineage.Traced;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.scoring.CriterionScore;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.jspecify.annotations.Nullable;

/**
 * Follows competencies over several occasions.
 *
 * <p>A decided candidate's score on a competency is the mean of the resolved values of all criteria
 * of the plan that give evidence of it; what was left out is not in it. Who is not decided has none
 * yet.
 */
public final class FollowingGrowth {

    private final List<Occasion> occasions;
    private final @Nullable Lineage lineage;
    private final Map<String, Scale> scales = new HashMap<>();
    private final SortedMap<CandidateId, SortedMap<String, @Nullable Exact[]>> scores =
            new TreeMap<>();
    private GrowthOutcome.@Nullable Refused refusal;

    private FollowingGrowth(List<Occasion> occasions, @Nullable Lineage lineage) {
        this.occasions = occasions;
        this.lineage = lineage;
    }

    /**
     * Follows all competencies.
     *
     * @param occasions from the oldest to the latest, at least one
     * @param lineage null: all plans have to name the same framework, whose versions nobody said
     */
    public static GrowthOutcome of(List<Occasion> occasions, @Nullable Lineage lineage) {
        return new FollowingGrowth(List.copyOf(occasions), lineage).outcome();
    }

    private GrowthOutcome outcome() {
        for (int at = 0; at < occasions.size() && refusal == null; at++) {
            Map<CriterionKey, String> competencies = competencies(occasions.get(at));
            for (Decision decision : occasions.get(at).decisions()) {
                if (decision instanceof Decided decided) {
                    take(at, decided, competencies);
                }
            }
        }
        if (refusal != null) {
            return refusal;
        }
        List<CompetencyGrowth> grown = new ArrayList<>();
        scores.forEach(
                (candidate, each) ->
                        each.forEach(
                                (competency, row) ->
                                        grown.add(
                                                new CompetencyGrowth(
                                                        candidate,
                                                        competency,
                                                        Arrays.asList(row)))));
        return new GrowthOutcome.Followed(occasions.stream().map(Occasion::name).toList(), grown);
    }

    /** What each criterion gives evidence of, in the terms of the latest framework. */
    private Map<CriterionKey, String> competencies(Occasion occasion) {
        Map<CriterionKey, String> traced = new HashMap<>();
        for (Task task : occasion.plan().composition().tasks()) {
            for (PlanCriterion criterion : task.criteria()) {
                String id = criterion.competency();
                if (id != null && refusal == null) {
                    Traced outcome = trace(occasion, id);
                    if (outcome instanceof Traced.As as) {
                        traced.put(task.key(criterion), as.competency());
                        checkScale(occasion, as.competency(), criterion.levels());
                    } else if (outcome instanceof Traced.Refused refused) {
                        refuse(occasion, refused.fault(), refused.detail());
                    }
                }
            }
        }
        return traced;
    }

    private Traced trace(Occasion occasion, String competency) {
        String framework = occasion.plan().basis().framework();
        if (lineage != null) {
            return lineage.trace(
                    new VersionedCompetency(framework, occasion.version(), competency));
        }
        String latest = occasions.get(occasions.size() - 1).plan().basis().framework();
        return framework.equals(latest)
                ? new Traced.As(competency)
                : new Traced.Refused(
                        LineageFault.UNKNOWN_FRAMEWORK,
                        "competency "
                                + competency
                                + " is of framework "
                                + framework
                                + ", and the latest plan names "
                                + latest);
    }

    private void checkScale(Occasion occasion, String competency, Scale scale) {
        Scale known = scales.putIfAbsent(competency, scale);
        if (known != null
                && (!known.lowest().equals(scale.lowest())
                        || !known.highest().equals(scale.highest()))) {
            refuse(
                    occasion,
                    LineageFault.SCALES_DIFFER,
                    "competency "
                            + competency
                            + " is rated from "
                            + scale.lowest()
                            + " to "
                            + scale.highest()
                            + ", and elsewhere from "
                            + known.lowest()
                            + " to "
                            + known.highest());
        }
    }

    private void refuse(Occasion occasion, LineageFault fault, String detail) {
        if (refusal == null) {
            refusal = new GrowthOutcome.Refused(fault, occasion.name(), detail);
        }
    }

    private void take(int occasion, Decided decided, Map<CriterionKey, String> competencies) {
        SortedMap<String, List<Exact>> values = new TreeMap<>();
        decided.tasks().stream()
                .flatMap(task -> task.criteria().stream())
                .forEach(criterion -> take(criterion, competencies, values));
        values.forEach(
                (competency, those) ->
                        scores.computeIfAbsent(decided.candidate(), id -> new TreeMap<>())
                                        .computeIfAbsent(
                                                competency, id -> new Exact[occasions.size()])[
                                        occasion] =
                                new RollUp.Mean().of(those).orElseThrow());
    }

    private static void take(
            CriterionScore criterion,
            Map<CriterionKey, String> competencies,
            SortedMap<String, List<Exact>> values) {
        String competency = competencies.get(criterion.key());
        var value = criterion.value();
        if (competency != null && value.isPresent()) {
            values.computeIfAbsent(competency, id -> new ArrayList<>()).add(value.get());
        }
    }
}
