package org.aspirant.rubric.statistics.severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.statistics.severity.SeverityReport.Collapsed;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.aspirant.rubric.statistics.severity.SeverityReport.OneWayTie;
import org.aspirant.rubric.statistics.severity.SeverityReport.Threshold;
import org.aspirant.rubric.statistics.severity.fit.Estimates;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;

/** What was estimated, by the names and in the values of the ratings. */
final class Reporting {

    private final RatingTable table;
    private final FacetModel model;
    private final Values values;
    private final Estimates estimates;
    private final FairAverages fair;

    Reporting(
            RatingTable table,
            FacetModel model,
            Values values,
            Estimates estimates,
            FairAverages fair) {
        this.table = table;
        this.model = model;
        this.values = values;
        this.estimates = estimates;
        this.fair = fair;
    }

    SeverityReport report() {
        double perCandidate = (double) table.size() / table.candidates().size();
        double factor = model.corrected() ? (perCandidate - 1) / perCandidate : 1;
        List<Measure> candidates = new ArrayList<>();
        for (int at = 0; at < table.candidates().size(); at++) {
            candidates.add(element(table.candidates().id(at), at, factor, fair));
        }
        Map<Facet, List<Measure>> facets = new LinkedHashMap<>();
        for (int facet = 0; facet < model.facets().size(); facet++) {
            Facet name = model.facets().get(facet);
            List<Measure> measures = new ArrayList<>();
            for (int at = 0; at < name.ids(table).size(); at++) {
                String id = name.ids(table).id(at);
                measures.add(element(id, estimates.place(facet, at), factor, null));
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
                thresholds(factor),
                collapsed(),
                setAside(),
                ties());
    }

    private List<OneWayTie> ties() {
        return estimates.ties().stream()
                .map(
                        tie -> {
                            Facet facet = model.facets().get(tie.facet());
                            return new OneWayTie(
                                    facet,
                                    tie.subset(),
                                    tie.other(),
                                    tie.elements().stream().map(facet.ids(table)::id).toList(),
                                    tie.ratings());
                        })
                .toList();
    }

    private Measure element(String id, int place, double factor, @Nullable FairAverages fair) {
        OptionalDouble measure = estimates.measure(place);
        return new Measure(
                id,
                measure.isPresent() ? (Double) (measure.getAsDouble() * factor) : null,
                boxed(estimates.standardError(place)),
                boxed(estimates.infit(place)),
                boxed(estimates.outfit(place)),
                boxed(estimates.infitDeviate(place)),
                boxed(estimates.outfitDeviate(place)),
                fair == null || measure.isEmpty() ? null : (Double) fair.at(measure.getAsDouble()),
                estimates.isExtreme(place),
                estimates.subset(place));
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }

    private @Nullable String criterion(int scale) {
        return model.sharesThresholds() ? null : table.criteria().id(scale);
    }

    private List<Threshold> thresholds(double factor) {
        List<Threshold> thresholds = new ArrayList<>();
        for (int scale = 0; scale < model.scales(table); scale++) {
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

    private List<Collapsed> collapsed() {
        List<Collapsed> collapsed = new ArrayList<>();
        for (int scale = 0; scale < model.scales(table); scale++) {
            Set<Exact> unused = new TreeSet<>();
            for (int criterion = 0; criterion < table.criteria().size(); criterion++) {
                if (model.sharesThresholds() || criterion == scale) {
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

    private List<String> setAside() {
        List<String> criteria = new ArrayList<>();
        for (int scale = 0; !model.sharesThresholds() && scale < model.scales(table); scale++) {
            if (estimates.categories().top(scale) == 0) {
                criteria.add(table.criteria().id(scale));
            }
        }
        return criteria;
    }
}
