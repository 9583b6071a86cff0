package org.aspirant.rubric.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Combine.Part;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Resolution.Resolve;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.scoring.Reading.Standing;
import org.aspirant.rubric.scoring.Settlement.Rule;

/**
 * What the composite would be if one reader or the other were believed on all that both have read.
 */
final class SingleReaders {

    private static final Comparator<CriterionKey> ORDER =
            Comparator.comparing(CriterionKey::task).thenComparing(CriterionKey::criterion);

    private final AssessmentPlan plan;
    private final List<TaskScore> tasks;
    private final Map<AssessorId, Map<CriterionKey, Exact>> values = new TreeMap<>();

    SingleReaders(AssessmentPlan plan, List<TaskScore> tasks) {
        this.plan = plan;
        this.tasks = tasks;
        for (TaskScore task : tasks) {
            task.criteria().stream()
                    .filter(this::isContestable)
                    .forEach(criterion -> criterion.readings().forEach(r -> add(criterion, r)));
        }
    }

    /**
     * Whether no further reading has settled a difference yet. Where a third has to agree, one that
     * agrees with nobody has not.
     */
    private boolean isContestable(CriterionScore criterion) {
        return criterion.isOpen()
                || (criterion.settlement() instanceof Settlement.Settled settled
                        && (!settled.thirdRead()
                                || (plan.resolution().resolve() == Resolve.THIRD_AGREES
                                        && settled.rule() == Rule.MEAN)));
    }

    private void add(CriterionScore criterion, Reading reading) {
        Exact value = reading.value();
        if (value != null
                && reading.role() == RatingRole.RATING
                && reading.standing() == Standing.COUNTS) {
            values.computeIfAbsent(reading.assessor(), id -> new TreeMap<>(ORDER))
                    .put(criterion.key(), value);
        }
    }

    /** Of each two readers who differ on something that both have read. */
    List<Disagreement> disagreements() {
        List<Disagreement> disagreements = new ArrayList<>();
        var readers = new ArrayList<>(values.keySet());
        for (int i = 0; i < readers.size(); i++) {
            for (int j = i + 1; j < readers.size(); j++) {
                between(readers.get(i), readers.get(j)).ifPresent(disagreements::add);
            }
        }
        return disagreements;
    }

    private Optional<Disagreement> between(AssessorId first, AssessorId second) {
        var one = values.getOrDefault(first, Map.of());
        var other = values.getOrDefault(second, Map.of());
        Set<CriterionKey> differing = new TreeSet<>(ORDER);
        one.forEach(
                (key, value) -> {
                    Exact theirs = other.get(key);
                    if (theirs != null && !theirs.equals(value)) {
                        differing.add(key);
                    }
                });
        if (differing.isEmpty()) {
            return Optional.empty();
        }
        Optional<Exact> a = composite(differing, one);
        Optional<Exact> b = composite(differing, other);
        return a.isPresent() && b.isPresent()
                ? Optional.of(
                        new Disagreement(
                                Exact.min(a.get(), b.get()),
                                Exact.max(a.get(), b.get()),
                                differing))
                : Optional.empty();
    }

    private Optional<Exact> composite(
            Set<CriterionKey> differing, Map<CriterionKey, Exact> believed) {
        List<Part> parts = new ArrayList<>();
        for (int t = 0; t < tasks.size(); t++) {
            Task task = plan.composition().tasks().get(t);
            List<Part> criteria = new ArrayList<>();
            for (int c = 0; c < task.criteria().size(); c++) {
                var criterion = tasks.get(t).criteria().get(c);
                Exact weight = task.criteria().get(c).weight();
                value(criterion, differing, believed)
                        .ifPresent(v -> criteria.add(new Part(weight, v)));
            }
            task.combine()
                    .of(criteria)
                    .ifPresent(score -> parts.add(new Part(task.weight(), score)));
        }
        return plan.composition().combine().of(parts);
    }

    private static Optional<Exact> value(
            CriterionScore criterion,
            Set<CriterionKey> differing,
            Map<CriterionKey, Exact> believed) {
        return Optional.ofNullable(believed.get(criterion.key()))
                .filter(value -> differing.contains(criterion.key()))
                .or(criterion::value)
                .or(() -> meanOfReadings(criterion));
    }

    private static Optional<Exact> meanOfReadings(CriterionScore criterion) {
        if (criterion.settlement() instanceof Settlement.LeftOut) {
            return Optional.empty();
        }
        var read =
                criterion.readings().stream()
                        .filter(reading -> reading.standing() == Standing.COUNTS)
                        .flatMap(reading -> Optional.ofNullable(reading.value()).stream())
                        .toList();
        return read.isEmpty() ? Optional.empty() : Optional.of(Values.mean(read));
    }
}
