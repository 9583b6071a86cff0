package org.aspirant.rubric.statistics.agreement.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.aspirant.rubric.statistics.agreement.counts.UnitPattern;
import org.aspirant.rubric.statistics.agreement.counts.UnitSums;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Measure;
import org.aspirant.rubric.statistics.agreement.figure.Weights;
import org.aspirant.rubric.statistics.agreement.resampling.Resampling;

/**
 * All measures of one criterion that do not ask who gave a rating, of its units and of resamples of
 * these. Not for several threads.
 */
public final class UnitFigures implements Resampling.Figures {

    /** In the order in which they are computed. */
    public static final List<Measure> MEASURES =
            List.of(
                    Measure.EXACT,
                    Measure.ADJACENT,
                    Measure.DISCREPANT,
                    Measure.FLEISS_KAPPA,
                    Measure.GWET_AC1,
                    Measure.GWET_AC2_LINEAR,
                    Measure.GWET_AC2_QUADRATIC,
                    Measure.BRENNAN_PREDIGER,
                    Measure.BRENNAN_PREDIGER_LINEAR,
                    Measure.BRENNAN_PREDIGER_QUADRATIC,
                    Measure.ALPHA_NOMINAL,
                    Measure.ALPHA_ORDINAL,
                    Measure.ALPHA_INTERVAL,
                    Measure.ALPHA_RATIO);

    private static final List<Krippendorff.Metric> METRICS = List.of(Krippendorff.Metric.values());

    private final UnitPattern[] patterns;
    private final long[] kinds;
    private final List<Weights> weights;
    private final double[] values;
    private final UnitSums sums;

    /**
     * Figures.
     *
     * @param units how many there are of each pattern
     * @param weights by weighting
     * @param values of the levels, ascending
     */
    public UnitFigures(SortedMap<UnitPattern, Long> units, List<Weights> weights, double[] values) {
        this.patterns = units.keySet().toArray(UnitPattern[]::new);
        this.kinds = units.values().stream().mapToLong(Long::longValue).toArray();
        this.weights = weights;
        this.values = values;
        this.sums = new UnitSums(values.length);
    }

    /** How many units there are of each pattern. */
    public long[] kinds() {
        return kinds.clone();
    }

    /** Of the units themselves. */
    public List<Coefficient> coefficients() {
        return coefficients(kinds);
    }

    @Override
    public int count() {
        return MEASURES.size();
    }

    @Override
    public void compute(long[] drawn, double[] into) {
        var found = coefficients(drawn);
        for (int at = 0; at < into.length; at++) {
            into[at] = found.get(at).orNaN();
        }
    }

    private List<Coefficient> coefficients(long[] drawn) {
        sums.clear();
        for (int kind = 0; kind < drawn.length; kind++) {
            if (drawn[kind] > 0) {
                sums.add(patterns[kind], drawn[kind]);
            }
        }
        var agreement = UnitAgreement.of(sums);
        List<Coefficient> found = new ArrayList<>(MEASURES.size());
        found.add(agreement.exact());
        found.add(agreement.adjacent());
        found.add(agreement.discrepant());
        found.add(agreement.fleissKappa(weights.get(0)));
        for (int at = 0; at < weights.size(); at++) {
            found.add(agreement.gwet(weights.get(at)));
        }
        for (int at = 0; at < weights.size(); at++) {
            found.add(agreement.brennanPrediger(weights.get(at)));
        }
        for (int at = 0; at < METRICS.size(); at++) {
            found.add(Krippendorff.of(sums, METRICS.get(at), values));
        }
        return found;
    }
}
