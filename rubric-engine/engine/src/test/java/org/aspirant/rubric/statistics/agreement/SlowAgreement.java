package org.aspirant.rubric.statistics.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;

/** The same coefficients from their definitions, pair by pair, with nothing counted in advance. */
final class SlowAgreement {

    /** One unit: levels by assessor. */
    private final List<Map<String, Integer>> units;

    private final double[] values;

    SlowAgreement(List<Map<String, Integer>> units, double[] values) {
        this.units = units;
        this.values = values;
    }

    /** The mean over units read twice of the mean over their pairs. */
    double observed(DoubleBinaryOperator agreement) {
        double sum = 0;
        int read = 0;
        for (var unit : units) {
            var levels = List.copyOf(unit.values());
            if (levels.size() < 2) {
                continue;
            }
            double inside = 0;
            int pairs = 0;
            for (int i = 0; i < levels.size(); i++) {
                for (int j = 0; j < i; j++) {
                    inside += agreement.applyAsDouble(levels.get(i), levels.get(j));
                    pairs++;
                }
            }
            sum += inside / pairs;
            read++;
        }
        return sum / read;
    }

    private double share(int level) {
        double sum = 0;
        for (var unit : units) {
            double at = unit.values().stream().filter(l -> l == level).count();
            sum += at / unit.size();
        }
        return sum / units.size();
    }

    double fleiss() {
        double chance = 0;
        for (int level = 0; level < values.length; level++) {
            chance += share(level) * share(level);
        }
        return (observed((a, b) -> a == b ? 1 : 0) - chance) / (1 - chance);
    }

    double gwetQuadratic() {
        double weights = 0;
        double spread = 0;
        double range = values[values.length - 1] - values[0];
        for (int k = 0; k < values.length; k++) {
            spread += share(k) * (1 - share(k));
            for (int l = 0; l < values.length; l++) {
                weights += 1 - Math.pow((values[k] - values[l]) / range, 2);
            }
        }
        double chance = weights * spread / (values.length * (values.length - 1));
        double observed =
                observed((a, b) -> 1 - Math.pow((values[(int) a] - values[(int) b]) / range, 2));
        return (observed - chance) / (1 - chance);
    }

    /** Of the interval metric, over all values that can be paired. */
    double alphaInterval() {
        List<Double> all = new ArrayList<>();
        double within = 0;
        for (var unit : units) {
            var levels = List.copyOf(unit.values());
            if (levels.size() < 2) {
                continue;
            }
            for (int i = 0; i < levels.size(); i++) {
                all.add(values[levels.get(i)]);
                for (int j = 0; j < levels.size(); j++) {
                    within +=
                            Math.pow(values[levels.get(i)] - values[levels.get(j)], 2)
                                    / (levels.size() - 1);
                }
            }
        }
        double between = 0;
        for (double one : all) {
            for (double other : all) {
                between += (one - other) * (one - other);
            }
        }
        return 1 - within / all.size() / (between / all.size() / (all.size() - 1));
    }

    /** Linear, from the units that both have rated. */
    double cohenLinear(String first, String second) {
        var both =
                units.stream().filter(u -> u.containsKey(first) && u.containsKey(second)).toList();
        double observed = 0;
        double expected = 0;
        for (var unit : both) {
            observed += Math.abs(value(unit, first) - value(unit, second));
            for (var other : both) {
                expected += Math.abs(value(unit, first) - value(other, second));
            }
        }
        return 1 - observed / both.size() / (expected / both.size() / both.size());
    }

    private double value(Map<String, Integer> unit, String assessor) {
        return values[Objects.requireNonNull(unit.get(assessor))];
    }

    /** ICC(1,1) by unbalanced analysis of variance. */
    double oneWay() {
        double all = 0;
        double sizes = 0;
        double grand = 0;
        for (var unit : units) {
            all += unit.size();
            sizes += (double) unit.size() * unit.size();
            grand += unit.values().stream().mapToDouble(l -> values[l]).sum();
        }
        double mean = grand / all;
        double between = 0;
        double within = 0;
        for (var unit : units) {
            double own = unit.values().stream().mapToDouble(l -> values[l]).average().orElse(0);
            between += unit.size() * (own - mean) * (own - mean);
            within += unit.values().stream().mapToDouble(l -> Math.pow(values[l] - own, 2)).sum();
        }
        between /= units.size() - 1;
        within /= all - units.size();
        double each = (all - sizes / all) / (units.size() - 1);
        return (between - within) / (between + (each - 1) * within);
    }
}
