package org.aspirant.rubric.statistics.severity.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.aspirant.rubric.statistics.severity.fit.SettingAside.Aside;

/**
 * Measures of what was set aside, with all others held fixed: who went last comes first, from the
 * ratings that were left when they went, the total moved inward where it is the highest or lowest
 * possible. An element that met only candidates without a measure stands at 0, the centre of its
 * part.
 */
final class Afterwards {

    private final Design design;
    private final SettingAside aside;
    private final Curve[] curves;

    /** Candidates, then elements; NaN where there is none. */
    final double[] measure;

    /** The information at the measure; NaN where none was computed. */
    final double[] information;

    Afterwards(Design design, SettingAside aside, Patterns patterns, JointMaximum maximum) {
        this.design = design;
        this.aside = aside;
        this.curves = Curve.of(maximum.tau);
        measure = new double[design.candidates + design.elements()];
        information = new double[measure.length];
        Arrays.fill(measure, Double.NaN);
        Arrays.fill(information, Double.NaN);
        for (int candidate = 0; candidate < design.candidates; candidate++) {
            int pattern = patterns.patternOf[candidate];
            if (pattern != Patterns.NONE) {
                measure[candidate] = maximum.theta[pattern];
            }
        }
        for (int row = 0; row < design.rows(); row++) {
            if (aside.kept(row)) {
                for (int[] element : design.element) {
                    measure[design.candidates + element[row]] = maximum.lambda[element[row]];
                }
            }
        }
        estimateAsides();
        estimateRest();
    }

    private void estimateAsides() {
        List<List<Integer>> rows = new ArrayList<>();
        aside.asides.forEach(each -> rows.add(new ArrayList<>()));
        for (int row = 0; row < design.rows(); row++) {
            if (aside.asideOf[row] >= 0) {
                rows.get(aside.asideOf[row]).add(row);
            }
        }
        for (int at = rows.size() - 1; at >= 0; at--) {
            Aside each = aside.asides.get(at);
            int place =
                    each.facet() == SettingAside.CANDIDATES
                            ? each.element()
                            : design.candidates + each.element();
            estimate(place, each.facet(), rows.get(at));
        }
    }

    /** Those who met only what was itself set aside. */
    private void estimateRest() {
        List<List<Integer>> rows = rowsOf(place -> Double.isNaN(measure[place]));
        estimateWhatCanBe(rows);
        for (int place = design.candidates; place < measure.length; place++) {
            if (Double.isNaN(measure[place]) && rows.get(place).stream().anyMatch(this::hasRange)) {
                measure[place] = 0;
            }
        }
        estimateWhatCanBe(rows);
    }

    private void estimateWhatCanBe(List<List<Integer>> rows) {
        boolean found;
        do {
            found = false;
            for (int place = 0; place < measure.length; place++) {
                if (Double.isNaN(measure[place])) {
                    found |= estimate(place, facetOf(place), rows.get(place));
                }
            }
        } while (found);
    }

    private int facetOf(int place) {
        int facet = SettingAside.CANDIDATES;
        while (facet + 1 < design.facets()
                && place - design.candidates >= design.offset[facet + 1]) {
            facet++;
        }
        return facet;
    }

    private List<List<Integer>> rowsOf(IntPredicate places) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int place = 0; place < measure.length; place++) {
            rows.add(places.test(place) ? new ArrayList<>() : List.of());
        }
        for (int row = 0; row < design.rows(); row++) {
            if (places.test(design.candidate[row])) {
                rows.get(design.candidate[row]).add(row);
            }
            for (int[] element : design.element) {
                if (places.test(design.candidates + element[row])) {
                    rows.get(design.candidates + element[row]).add(row);
                }
            }
        }
        return rows;
    }

    private boolean hasRange(int row) {
        return aside.categories.top(design.scale[row]) > 0;
    }

    /** The measure that fits the total of these ratings, as far as all else about them is known. */
    private boolean estimate(int place, int facet, List<Integer> rows) {
        var offset = new Offset(curves);
        for (int row : rows) {
            double rest = rest(row, facet);
            if (hasRange(row) && !Double.isNaN(rest)) {
                offset.add(rest, design.scale[row], aside.category(row));
            }
        }
        if (offset.ratings() == 0) {
            return false;
        }
        offset.solve();
        measure[place] = facet == SettingAside.CANDIDATES ? offset.value : -offset.value;
        information[place] = offset.information;
        return true;
    }

    /** What η is without the measure of this facet; NaN if a measure is missing. */
    private double rest(int row, int without) {
        double eta = without == SettingAside.CANDIDATES ? 0 : measure[design.candidate[row]];
        for (int facet = 0; facet < design.facets(); facet++) {
            if (facet != without) {
                eta -= measure[design.candidates + design.element[facet][row]];
            }
        }
        return eta;
    }
}
