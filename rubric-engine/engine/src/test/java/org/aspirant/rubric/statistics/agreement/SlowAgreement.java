package org.aspirant.rubric.statistics.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import org.aspirant.rubric.statistics.agreement.chance.Krippendorff.Metric;
import org.aspirant.rubric.statistics.agreement.figure.Weighting;

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

    /** A weight for two levels, by their numbers: 1 for the same, 0 for the farthest. */
    DoubleBinaryOperator weight(Weighting weighting) {
        double range = values[values.length - 1] - values[0];
        return (a, b) -> {
            double apart = Math.abs(values[(int) a] - values[(int) b]) / range;
            return switch (weighting) {
                case UNWEIGHTED -> a == b ? 1 : 0;
                case LINEAR -> 1 - apart;
                case QUADRATIC -> 1 - apart * apart;
            };
        };
    }

    double fleiss(Weighting weighting) {
        return corrected(
                weighting, (a, b) -> share((int) a) * share((int) b) * at(weighting, a, b));
    }

    double gwet(Weighting weighting) {
        double spread = 0;
        for (int k = 0; k < values.length; k++) {
            spread += share(k) * (1 - share(k));
        }
        double all = spread / (values.length * (values.length - 1));
        return corrected(weighting, (a, b) -> all * at(weighting, a, b));
    }

    double brennanPrediger(Weighting weighting) {
        double all = 1.0 / (values.length * values.length);
        return corrected(weighting, (a, b) -> all * at(weighting, a, b));
    }

    private double at(Weighting weighting, double a, double b) {
        return weight(weighting).applyAsDouble(a, b);
    }

    private double corrected(Weighting weighting, DoubleBinaryOperator chances) {
        double chance = 0;
        for (int k = 0; k < values.length; k++) {
            for (int l = 0; l < values.length; l++) {
                chance += chances.applyAsDouble(k, l);
            }
        }
        return (observed(weight(weighting)) - chance) / (1 - chance);
    }

    /** Levels of units read twice. */
    private List<List<Integer>> paired() {
        return units.stream()
                .map(unit -> List.copyOf(unit.values()))
                .filter(levels -> levels.size() > 1)
                .toList();
    }

    /** What two levels differ by, squared, by the definitions of Krippendorff (2011). */
    private DoubleBinaryOperator difference(Metric metric) {
        int[] counts = new int[values.length];
        paired().forEach(levels -> levels.forEach(level -> counts[level]++));
        return (a, b) -> {
            double one = values[(int) a];
            double other = values[(int) b];
            double between = 0;
            for (int level = (int) Math.min(a, b); level <= Math.max(a, b); level++) {
                between += counts[level];
            }
            between -= (counts[(int) a] + counts[(int) b]) / 2.0;
            return switch (metric) {
                case NOMINAL -> a == b ? 0 : 1;
                case ORDINAL -> a == b ? 0 : between * between;
                case INTERVAL -> (one - other) * (one - other);
                case RATIO -> a == b ? 0 : Math.pow((one - other) / (one + other), 2);
            };
        };
    }

    /** Over all values that can be paired. */
    double alpha(Metric metric) {
        var difference = difference(metric);
        List<Integer> all = new ArrayList<>();
        double within = 0;
        for (var levels : paired()) {
            all.addAll(levels);
            for (int one : levels) {
                for (int other : levels) {
                    within += difference.applyAsDouble(one, other) / (levels.size() - 1);
                }
            }
        }
        double between = 0;
        for (int one : all) {
            for (int other : all) {
                between += difference.applyAsDouble(one, other);
            }
        }
        return 1 - within / all.size() / (between / all.size() / (all.size() - 1));
    }

    /** From the units that both have rated, every one's first with every one's second. */
    double cohen(Weighting weighting, String first, String second) {
        var weight = weight(weighting);
        var both =
                units.stream().filter(u -> u.containsKey(first) && u.containsKey(second)).toList();
        double observed = 0;
        double expected = 0;
        for (var unit : both) {
            observed += weight.applyAsDouble(level(unit, first), level(unit, second));
            for (var other : both) {
                expected += weight.applyAsDouble(level(unit, first), level(other, second));
            }
        }
        observed /= both.size();
        expected /= (double) both.size() * both.size();
        return (observed - expected) / (1 - expected);
    }

    private static int level(Map<String, Integer> unit, String assessor) {
        return Objects.requireNonNull(unit.get(assessor));
    }

    /**
     * ICC(2,1), ICC(3,1), ICC(2,k) and ICC(3,k) of units that everybody has rated, by two-way
     * analysis of variance (Shrout and Fleiss 1979).
     */
    double[] twoWay() {
        int n = units.size();
        List<String> assessors = List.copyOf(units.get(0).keySet());
        int k = assessors.size();
        double grand =
                units.stream()
                        .flatMap(unit -> unit.values().stream())
                        .mapToDouble(level -> values[level])
                        .average()
                        .orElseThrow();
        double betweenUnits = 0;
        double error = 0;
        double betweenAssessors = 0;
        for (String assessor : assessors) {
            betweenAssessors += n * Math.pow(meanOf(assessor) - grand, 2) / (k - 1);
        }
        for (var unit : units) {
            double own = unit.values().stream().mapToDouble(l -> values[l]).average().orElse(0);
            betweenUnits += k * (own - grand) * (own - grand) / (n - 1);
            for (String assessor : assessors) {
                double residual = value(unit, assessor) - own - meanOf(assessor) + grand;
                error += residual * residual / ((n - 1) * (k - 1));
            }
        }
        double shared = betweenUnits - error;
        double severity = (betweenAssessors - error) / n;
        return new double[] {
            shared / (betweenUnits + (k - 1) * error + k * severity),
            shared / (betweenUnits + (k - 1) * error),
            shared / (betweenUnits + severity),
            shared / betweenUnits
        };
    }

    private double meanOf(String assessor) {
        return units.stream().mapToDouble(u -> value(u, assessor)).average().orElseThrow();
    }

    private double value(Map<String, Integer> unit, String assessor) {
        return values[level(unit, assessor)];
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
