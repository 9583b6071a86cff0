package org.aspirant.rubric.statistics.generalizability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.aspirant.rubric.statistics.generalizability.StudyOutcome.Confounded;
import org.aspirant.rubric.statistics.generalizability.StudyOutcome.NoRatings;
import org.aspirant.rubric.statistics.generalizability.StudyOutcome.Studied;

/**
 * The variance components of a design, estimated by Henderson's method I, and the decision studies
 * that follow from them.
 *
 * <p>The uncorrected sum of squares of each effect, T(α) = Σ (total of level)² / n, is equated with
 * its expectation N μ² + Σ k(α,β) σ²(β), k(α,β) = Σ over the levels i of α and j of β of n(ij)² /
 * n(i). Designs need not be balanced and cells may be missing. An estimate can be negative; it is
 * kept as it is, and counts as 0 in coefficients and standard errors.
 *
 * @see <a href="https://doi.org/10.2307/3001853">C. R. Henderson (1953), Estimation of Variance and
 *     Covariance Components, Biometrics 9(2), 226-252</a>
 * @see <a href="https://doi.org/10.1007/978-1-4757-3456-0">R. L. Brennan (2001), Generalizability
 *     Theory</a>
 */
public final class GeneralizabilityStudy {

    /** A component under this share of the variance of the cells is a rounding error and 0. */
    private static final double ROUNDING = 1e-12;

    private final StudyDesign design;
    private final Map<Effect, Double> components;
    private final ObservedNumbers observed;
    private final double mean;
    private final long candidates;
    private final OptionalDouble cut;

    private GeneralizabilityStudy(
            StudyDesign design, Map<Effect, Double> components, List<Cell> cells) {
        this.design = design;
        this.components = Collections.unmodifiableMap(components);
        this.observed = ObservedNumbers.of(design, cells);
        this.mean = cells.stream().mapToDouble(Cell::mean).average().orElseThrow();
        this.candidates = cells.stream().mapToInt(Cell::candidate).distinct().count();
        this.cut = OptionalDouble.empty();
    }

    private GeneralizabilityStudy(GeneralizabilityStudy study, double cut) {
        this.design = study.design;
        this.components = study.components;
        this.observed = study.observed;
        this.mean = study.mean;
        this.candidates = study.candidates;
        this.cut = OptionalDouble.of(cut);
    }

    /**
     * The same study, whose decision studies say how dependable decisions at a cut are.
     *
     * @param cut in the units of the cells: for that of a plan see {@code CompositeWeights}
     */
    public GeneralizabilityStudy at(double cut) {
        return new GeneralizabilityStudy(this, cut);
    }

    /** Estimates the components of a design from the cells that are there. */
    public static StudyOutcome of(StudyDesign design, Cells ratings) {
        var cells = ratings.observations(design);
        if (cells.isEmpty()) {
            return new NoRatings();
        }
        var effects = design.effects();
        double[] deviations = deviations(cells);
        var system = system(design, cells, deviations);
        var open = system.undetermined();
        if (!open.isEmpty()) {
            return new Confounded(open.stream().mapToObj(at -> effects.get(at).name()).toList());
        }
        double[] solution = system.solution();
        double noise = meanSquare(deviations) * ROUNDING;
        Map<Effect, Double> components = new LinkedHashMap<>();
        for (int at = 0; at < solution.length; at++) {
            components.put(effects.get(at), Math.abs(solution[at]) > noise ? solution[at] : 0.0);
        }
        return new Studied(new GeneralizabilityStudy(design, components, cells));
    }

    private static LinearSystem system(StudyDesign design, List<Cell> cells, double[] deviations) {
        var effects = design.effects();
        Map<Effect, Partition> partitions = new LinkedHashMap<>();
        effects.forEach(effect -> partitions.put(effect, new Partition(effect, cells)));
        double[][] coefficients = new double[effects.size()][effects.size()];
        double[] sums = new double[effects.size()];
        for (int row = 0; row < effects.size(); row++) {
            var whole = partition(partitions, effects.get(row));
            sums[row] = whole.sumOfSquares(deviations) / cells.size();
            for (int column = 0; column < effects.size(); column++) {
                var parts =
                        partition(partitions, design.union(effects.get(row), effects.get(column)));
                var other = partition(partitions, effects.get(column));
                coefficients[row][column] =
                        (parts.sizesWithin(whole) - other.meanSize()) / cells.size();
            }
        }
        return new LinearSystem(coefficients, sums);
    }

    private static Partition partition(Map<Effect, Partition> partitions, Effect effect) {
        var partition = partitions.get(effect);
        if (partition == null) {
            throw new IllegalArgumentException("not an effect of the design: " + effect.name());
        }
        return partition;
    }

    /**
     * From the mean of all cells: the estimates do not depend on it, and squares stay small. Taken
     * from the first cell first, so that equal cells deviate by 0 and not by a rounding error; so
     * do cells whose criteria come to the same mean by another way.
     */
    private static double[] deviations(List<Cell> cells) {
        double first = cells.get(0).mean();
        double mean = cells.stream().mapToDouble(cell -> cell.mean() - first).average().orElse(0);
        double noise =
                ROUNDING * cells.stream().mapToDouble(c -> Math.abs(c.mean())).max().orElse(0);
        return cells.stream()
                .mapToDouble(cell -> cell.mean() - first - mean)
                .map(deviation -> Math.abs(deviation) > noise ? deviation : 0)
                .toArray();
    }

    private static double meanSquare(double[] deviations) {
        return Arrays.stream(deviations).map(d -> d * d).sum() / deviations.length;
    }

    public StudyDesign design() {
        return design;
    }

    /** The estimates by the names of their effects, in the design's order; squared units. */
    public Map<String, Double> components() {
        Map<String, Double> named = new LinkedHashMap<>();
        components.forEach((effect, variance) -> named.put(effect.name(), variance));
        return named;
    }

    /** The names of the components whose estimates are negative. */
    public List<String> negative() {
        List<String> names = new ArrayList<>();
        components.forEach(
                (effect, variance) -> {
                    if (variance < 0) {
                        names.add(effect.name());
                    }
                });
        return names;
    }

    /** What the observed scores are worth. */
    public DecisionStudy observed() {
        return decide(observed.tasks(), observed.assessors());
    }

    /**
     * What scores would be worth with other numbers.
     *
     * @param tasks above 0; absent: as observed
     * @param assessors of each task, above 0; absent: as observed. Without effect in a design that
     *     has none
     * @throws IllegalArgumentException if a number is not above 0
     */
    public DecisionStudy with(OptionalDouble tasks, OptionalDouble assessors) {
        return decide(
                tasks.orElse(observed.tasks()),
                assessors.isPresent() ? assessors : observed.assessors());
    }

    private DecisionStudy decide(double tasks, OptionalDouble assessors) {
        double each = assessors.orElse(1);
        if (!(tasks > 0) || !(each > 0)) {
            throw new IllegalArgumentException(
                    "numbers of tasks and assessors are above 0, got " + tasks + " and " + each);
        }
        double universe = 0;
        double relative = 0;
        double absolute = 0;
        for (var component : components.entrySet()) {
            var effect = component.getKey();
            double variance =
                    Math.max(component.getValue(), 0)
                            / (effect.task() ? tasks : 1)
                            / (effect.assessor() ? each : 1);
            if (effect.isUniverseScore()) {
                universe = variance;
            } else {
                absolute += variance;
                relative += effect.isRelativeError() ? variance : 0;
            }
        }
        return new DecisionStudy(
                tasks,
                assessors,
                share(universe, relative),
                share(universe, absolute),
                Math.sqrt(absolute),
                dependabilityAtCut(universe, absolute));
    }

    /**
     * Φ(λ), with (μ−λ)² estimated by (X̄−λ)² − σ²(X̄), which is without bias, or 0 where that is
     * below it. σ²(X̄) is that of the mean of all cells, with the observed numbers.
     */
    private OptionalDouble dependabilityAtCut(double universe, double absolute) {
        if (cut.isEmpty()) {
            return cut;
        }
        double ofMean = 0;
        for (var component : components.entrySet()) {
            var effect = component.getKey();
            ofMean +=
                    Math.max(component.getValue(), 0)
                            / (effect.candidate() ? candidates : 1)
                            / (effect.task() ? observed.tasks() : 1)
                            / (effect.assessor() ? observed.assessors().orElse(1) : 1);
        }
        double distance = mean - cut.getAsDouble();
        return share(universe + Math.max(distance * distance - ofMean, 0), absolute);
    }

    private static OptionalDouble share(double universe, double error) {
        return universe + error > 0
                ? OptionalDouble.of(universe / (universe + error))
                : OptionalDouble.empty();
    }
}
