package org.aspirant.rubric.statistics.severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.statistics.severity.FacetModel.Steps;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Measured;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Refused;
import org.aspirant.rubric.statistics.severity.SeverityReport.Collapsed;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.aspirant.rubric.statistics.severity.SeverityReport.Threshold;
import org.aspirant.rubric.statistics.severity.fit.Design;
import org.aspirant.rubric.statistics.severity.fit.Estimates;
import org.aspirant.rubric.statistics.severity.fit.Estimation;
import org.aspirant.rubric.statistics.severity.fit.Estimation.Outcome;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;

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
        if (table.size() == 0) {
            return new Refused(SeverityFault.NO_RATINGS, "there is no rating");
        }
        return new MeasuringSeverity(table, model).outcome();
    }

    private boolean sharesThresholds() {
        return model.steps() == Steps.RATING_SCALE;
    }

    private SeverityOutcome outcome() {
        Outcome outcome = Estimation.of(design());
        if (outcome instanceof Outcome.Estimated estimated) {
            var estimates = estimated.estimates();
            return new Measured(report(estimates), new ExpectedRatings(table, model, estimates));
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
        return new Refused(
                SeverityFault.UNBOUNDED,
                "the ratings do not bound the measures: they fit ever better as some measures or"
                        + " thresholds grow");
    }

    private String oneLevel() {
        return sharesThresholds()
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
                        sharesThresholds() ? 1 : table.criteria().size(),
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
                    sharesThresholds() ? 0 : table.criterion(row),
                    table.value(row));
        }
        return design;
    }

    private SeverityReport report(Estimates estimates) {
        double perCandidate = (double) table.size() / presentCandidates();
        double factor = model.corrected() ? (perCandidate - 1) / perCandidate : 1;
        var fair = new FairAverages(estimates, values, scales());
        List<Measure> candidates = new ArrayList<>();
        boolean[] present = present(null);
        for (int at = 0; at < present.length; at++) {
            if (present[at]) {
                candidates.add(element(estimates, table.candidates().id(at), at, factor, fair));
            }
        }
        Map<Facet, List<Measure>> facets = new LinkedHashMap<>();
        for (int facet = 0; facet < model.facets().size(); facet++) {
            Facet name = model.facets().get(facet);
            boolean[] has = present(name);
            List<Measure> measures = new ArrayList<>();
            for (int at = 0; at < has.length; at++) {
                if (has[at]) {
                    String id = name.ids(table).id(at);
                    measures.add(element(estimates, id, estimates.place(facet, at), factor, null));
                }
            }
            facets.put(name, measures);
        }
        return new SeverityReport(
                estimates.logLikelihood(),
                estimates.converged(),
                estimates.iterations(),
                estimates.subsets(),
                table.size(),
                perCandidate,
                candidates,
                facets,
                thresholds(estimates, factor),
                collapsed(estimates),
                setAside(estimates));
    }

    private int scales() {
        return sharesThresholds() ? 1 : table.criteria().size();
    }

    private long presentCandidates() {
        boolean[] present = present(null);
        long count = 0;
        for (boolean each : present) {
            count += each ? 1 : 0;
        }
        return count;
    }

    /** Which ids have a rating; a replaced submission can have left one without. */
    private boolean[] present(@Nullable Facet facet) {
        boolean[] present =
                new boolean[facet == null ? table.candidates().size() : facet.ids(table).size()];
        for (int row = 0; row < table.size(); row++) {
            present[facet == null ? table.candidate(row) : facet.element(table, row)] = true;
        }
        return present;
    }

    private static Measure element(
            Estimates estimates, String id, int place, double factor, @Nullable FairAverages fair) {
        OptionalDouble measure = estimates.measure(place);
        return new Measure(
                id,
                measure.isPresent() ? (Double) (measure.getAsDouble() * factor) : null,
                boxed(estimates.standardError(place)),
                boxed(estimates.infit(place)),
                boxed(estimates.outfit(place)),
                fair == null || measure.isEmpty() ? null : (Double) fair.at(measure.getAsDouble()),
                estimates.isExtreme(place),
                estimates.subset(place));
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }

    private @Nullable String criterion(int scale) {
        return sharesThresholds() ? null : table.criteria().id(scale);
    }

    private List<Threshold> thresholds(Estimates estimates, double factor) {
        List<Threshold> thresholds = new ArrayList<>();
        for (int scale = 0; scale < scales(); scale++) {
            int[] levels = estimates.categories().levels(scale);
            double[] measures = estimates.thresholds(scale);
            for (int step = 0; step < measures.length; step++) {
                thresholds.add(
                        new Threshold(
                                criterion(scale),
                                values.of(levels[step + 1]),
                                measures[step] * factor));
            }
        }
        return thresholds;
    }

    private List<Collapsed> collapsed(Estimates estimates) {
        List<Collapsed> collapsed = new ArrayList<>();
        for (int scale = 0; scale < scales(); scale++) {
            Set<Exact> unused = new TreeSet<>();
            for (int criterion = 0; criterion < table.criteria().size(); criterion++) {
                if (sharesThresholds() || criterion == scale) {
                    unused.addAll(table.scale(criterion));
                }
            }
            unused.addAll(values.wholeBetween(unused));
            for (int level : estimates.categories().levels(scale)) {
                unused.remove(values.of(level));
            }
            String criterion = criterion(scale);
            if (estimates.categories().top(scale) > 0) {
                unused.forEach(level -> collapsed.add(new Collapsed(criterion, level)));
            }
        }
        return collapsed;
    }

    private List<String> setAside(Estimates estimates) {
        List<String> criteria = new ArrayList<>();
        boolean[] present = present(Facet.CRITERION);
        for (int scale = 0; !sharesThresholds() && scale < scales(); scale++) {
            if (present[scale] && estimates.categories().top(scale) == 0) {
                criteria.add(table.criteria().id(scale));
            }
        }
        return criteria;
    }
}
