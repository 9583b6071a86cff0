package org.aspirant.rubric.statistics.severity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.aspirant.rubric.statistics.severity.fit.Estimates;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;

/**
 * Each rating under the measures of a model, and the analyses that hold these fixed. Measures are
 * those before any correction.
 */
public final class ExpectedRatings {

    private static final int NOT_A_FACET = -1;

    private final RatingTable table;
    private final FacetModel model;
    private final Estimates estimates;
    private final FairAverages fair;

    ExpectedRatings(RatingTable table, FacetModel model, Estimates estimates, FairAverages fair) {
        this.table = table;
        this.model = model;
        this.estimates = estimates;
        this.fair = fair;
    }

    /**
     * What a rating would be on average, as a category of its scale, from 0.
     *
     * @return empty if the candidate or an element has no measure, or the scale one level only
     */
    public OptionalDouble expected(int row) {
        if (!estimates.isExpected(row)) {
            return OptionalDouble.empty();
        }
        double[] probabilities = estimates.probabilities(row);
        double sum = 0;
        for (int category = 1; category < probabilities.length; category++) {
            sum += category * probabilities[category];
        }
        return OptionalDouble.of(sum);
    }

    /**
     * What the severity of an assessor does to a candidate's rating: the level expected from an
     * assessor at 0 less the level expected from this one, in the values of levels. Above 0 for one
     * who is severe. Facets beside assessor, task and criterion stand at their centre.
     *
     * @return empty if the model or the ratings know nothing of one of them, or there is no facet
     *     of assessors
     */
    public OptionalDouble effectOfSeverity(
            String candidate, String task, String criterion, String assessor) {
        double eta = measure(NOT_A_FACET, table.candidates().of(candidate));
        double severity = Double.NaN;
        for (int facet = 0; facet < model.facets().size(); facet++) {
            Facet of = model.facets().get(facet);
            if (of == Facet.ASSESSOR) {
                severity = measure(facet, of.ids(table).of(assessor));
            } else if (of == Facet.TASK || of == Facet.CRITERION) {
                eta -= measure(facet, of.ids(table).of(of == Facet.TASK ? task : criterion));
            }
        }
        int scale = model.sharesThresholds() ? 0 : table.criteria().of(criterion).orElse(-1);
        if (Double.isNaN(eta - severity) || scale < 0 || !fair.isUsed(scale)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(fair.level(scale, eta) - fair.level(scale, eta - severity));
    }

    /** NaN if there is none. */
    private double measure(int facet, OptionalInt number) {
        return number.isEmpty()
                ? Double.NaN
                : estimates
                        .measure(
                                facet == NOT_A_FACET
                                        ? number.getAsInt()
                                        : estimates.place(facet, number.getAsInt()))
                        .orElse(Double.NaN);
    }

    /** The probability of each category of a rating that has an expectation. */
    double[] probabilities(int row) {
        return estimates.probabilities(row);
    }

    /**
     * The category that a rating counts as, from 0; levels that nobody was rated at are left out.
     */
    public int category(int row) {
        return estimates.category(row);
    }

    /** Whether a rating took part in the estimation: none does of whom is extreme. */
    public boolean counts(int row) {
        return estimates.counts(row);
    }

    /**
     * Bias: how much more severe each element of a facet is to each group of ratings than its
     * measure says. Groups can be of candidates, criteria, periods, or anything else that a rating
     * has.
     *
     * @param facet one of the model's
     * @param group the group of a rating; null: in none
     * @return the pairs that have ratings, in the order of these
     * @throws IllegalArgumentException if the model does not have the facet
     */
    public List<Interaction> interactions(Facet facet, IntFunction<@Nullable String> group) {
        if (!model.facets().contains(facet)) {
            throw new IllegalArgumentException("the model has no facet " + facet);
        }
        Map<Integer, Map<String, List<Integer>>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String name = group.apply(row);
            if (name != null) {
                rows.computeIfAbsent(facet.element(table, row), key -> new LinkedHashMap<>())
                        .computeIfAbsent(name, key -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Interaction> interactions = new ArrayList<>();
        rows.forEach(
                (element, groups) ->
                        groups.forEach(
                                (name, those) ->
                                        estimates
                                                .shift(array(those))
                                                .map(
                                                        shift ->
                                                                Interaction.of(
                                                                        facet.ids(table)
                                                                                .id(element),
                                                                        name,
                                                                        shift))
                                                .ifPresent(interactions::add)));
        return interactions;
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * How often assessors of the same candidate, task and criterion gave the same level, and how
     * often the model expects them to.
     *
     * @return empty if no two assessors read the same
     */
    public Optional<ExactAgreement> exactAgreement() {
        Map<List<Integer>, List<Integer>> together = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            if (estimates.isExpected(row)) {
                together.computeIfAbsent(
                                List.of(
                                        table.candidate(row),
                                        table.task(row),
                                        table.criterion(row)),
                                key -> new ArrayList<>())
                        .add(row);
            }
        }
        var counted = new ExactAgreement(0, 0, 0);
        for (List<Integer> rows : together.values()) {
            for (int one = 0; one < rows.size(); one++) {
                for (int other = 0; other < one; other++) {
                    counted = counted.plus(pair(rows.get(one), rows.get(other)));
                }
            }
        }
        return counted.opportunities() == 0 ? Optional.empty() : Optional.of(counted);
    }

    private ExactAgreement pair(int one, int other) {
        double[] first = estimates.probabilities(one);
        double[] second = estimates.probabilities(other);
        double expected = 0;
        for (int category = 0; category < first.length; category++) {
            expected += first[category] * second[category];
        }
        return new ExactAgreement(1, table.value(one) == table.value(other) ? 1 : 0, expected);
    }
}
