package org.aspirant.rubric.statistics.severity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aspirant.rubric.statistics.Progress;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Measured;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Refused;
import org.aspirant.rubric.statistics.severity.fit.Design;
import org.aspirant.rubric.statistics.severity.fit.Estimation;
import org.aspirant.rubric.statistics.severity.fit.Estimation.Outcome;
import org.aspirant.rubric.table.RatingTable;

/**
 * Fits a many-facet Rasch model (Linacre 1989) to ratings by joint maximum likelihood.
 *
 * <p>Ratings may be missing anywhere. Candidates are free, each facet is centred at 0 in each part
 * that hangs together, thresholds sum to 0. Candidates and elements with the highest or the lowest
 * level only are set aside, and measured afterwards as if their total were 0.3 further in.
 */
public final class MeasuringSeverity {

    private final RatingTable table;
    private final FacetModel model;
    private final Values values;

    private MeasuringSeverity(RatingTable table, FacetModel model) {
        this.table = table;
        this.model = model;
        this.values = new Values(table);
    }

    /** Fits the model to all ratings of the table. */
    public static SeverityOutcome measure(RatingTable table, FacetModel model) {
        return measure(table, model, Progress.UNASKED);
    }

    /**
     * As {@link #measure(RatingTable, FacetModel)}, saying how far it is.
     *
     * @param progress is told of each iteration
     */
    public static SeverityOutcome measure(RatingTable table, FacetModel model, Progress progress) {
        if (table.size() == 0) {
            return new Refused(SeverityFault.NO_RATINGS, "there is no rating");
        }
        return new MeasuringSeverity(table, model).outcome(progress);
    }

    private SeverityOutcome outcome(Progress progress) {
        Outcome outcome = Estimation.of(design(), progress);
        if (outcome instanceof Outcome.Estimated estimated) {
            var estimates = estimated.estimates();
            var fair = new FairAverages(estimates, values, model.scales(table));
            return new Measured(
                    new Reporting(table, model, values, estimates, fair).report(),
                    new ExpectedRatings(table, model, estimates, fair));
        }
        if (outcome instanceof Outcome.Confounded confounded) {
            String names =
                    confounded.facets().stream()
                            .map(facet -> model.facets().get(facet).key())
                            .collect(Collectors.joining(" and "));
            return new Refused(
                    SeverityFault.CONFOUNDED,
                    "the ratings do not tell "
                            + names
                            + " apart: one is nested in the other, or in what the candidates did");
        }
        if (outcome instanceof Outcome.OneLevel) {
            return new Refused(SeverityFault.ONE_LEVEL, oneLevel());
        }
        if (outcome instanceof Outcome.ExtremesOnly) {
            return new Refused(
                    SeverityFault.EXTREMES_ONLY,
                    "nobody is left once those with only the highest or only the lowest level are set"
                            + " aside");
        }
        return new Refused(SeverityFault.UNBOUNDED, unbounded((Outcome.Unbounded) outcome));
    }

    private String unbounded(Outcome.Unbounded runaways) {
        List<String> names = new ArrayList<>();
        if (!runaways.candidates().isEmpty()) {
            names.add("candidate " + Names.some(table.candidates(), runaways.candidates()));
        }
        for (int facet = 0; facet < model.facets().size(); facet++) {
            List<Integer> elements = runaways.elements().get(facet);
            Facet of = model.facets().get(facet);
            if (!elements.isEmpty()) {
                names.add(of.key() + " " + Names.some(of.ids(table), elements));
            }
        }
        if (runaways.thresholds()) {
            names.add("thresholds");
        }
        return "the ratings do not bound the measures: they fit ever better as those of "
                + String.join(" and of ", names)
                + " move away from the others";
    }

    private String oneLevel() {
        return model.sharesThresholds()
                ? "all ratings are at level " + values.text(table.value(0))
                : "on each criterion all ratings are at one level";
    }

    private Design design() {
        int[] sizes = model.facets().stream().mapToInt(facet -> facet.ids(table).size()).toArray();
        var design =
                new Design(
                        table.size(),
                        table.candidates().size(),
                        sizes,
                        model.scales(table),
                        table.values().size());
        int[] elements = new int[sizes.length];
        for (int row = 0; row < table.size(); row++) {
            for (int facet = 0; facet < elements.length; facet++) {
                elements[facet] = model.facets().get(facet).element(table, row);
            }
            design.rate(
                    row,
                    table.candidate(row),
                    elements,
                    model.sharesThresholds() ? 0 : table.criterion(row),
                    table.value(row));
        }
        return design;
    }
}
