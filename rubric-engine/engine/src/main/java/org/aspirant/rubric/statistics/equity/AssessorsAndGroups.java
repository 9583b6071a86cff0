package org.aspirant.rubric.statistics.equity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.aspirant.rubric.people.Disclosure;
import org.aspirant.rubric.people.Grouping;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.statistics.equity.Equity.AssessorEquity;
import org.aspirant.rubric.statistics.severity.Facet;
import org.aspirant.rubric.statistics.severity.FacetModel;
import org.aspirant.rubric.statistics.severity.FacetModel.Steps;
import org.aspirant.rubric.statistics.severity.Interaction;
import org.aspirant.rubric.statistics.severity.MeasuringSeverity;
import org.aspirant.rubric.statistics.severity.SeverityOutcome;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Measured;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;

/**
 * Whether assessors are more severe to a group than to the others, beyond what candidates are
 * worth: the bias terms of a many-facet Rasch model (Linacre 1989), all measures held fixed.
 *
 * <p>An assessor's candidates are parted by group too, and a part under {@value Disclosure#LEAST}
 * is held back with what would give it away, in any of the columns: the biases of one assessor add
 * up to nearly nothing.
 *
 * @param reason why there are none; null: there are
 */
record AssessorsAndGroups(List<AssessorEquity> biases, @Nullable String reason) {

    static AssessorsAndGroups of(
            RatingTable table, List<Grouping> groupings, Disclosure disclosure) {
        List<Facet> facets =
                table.criteria().size() > 1
                        ? List.of(Facet.ASSESSOR, Facet.CRITERION)
                        : List.of(Facet.ASSESSOR);
        var outcome =
                MeasuringSeverity.measure(table, new FacetModel(facets, Steps.RATING_SCALE, false));
        if (outcome instanceof SeverityOutcome.Refused refused) {
            return new AssessorsAndGroups(List.of(), refused.detail());
        }
        List<CandidateId> candidates = candidates(table);
        List<Reader> readers =
                read(table, candidates).stream().map(read -> Reader.of(read, groupings)).toList();
        List<AssessorEquity> biases = new ArrayList<>();
        for (int column = 0; column < groupings.size(); column++) {
            Grouping grouping = groupings.get(column);
            for (Interaction each : interactions((Measured) outcome, table, candidates, grouping)) {
                Reader reader = readers.get(table.assessors().of(each.element()).orElseThrow());
                if (disclosure.shows(grouping.column(), each.group())
                        && reader.disclosure().shows(grouping.column(), each.group())) {
                    biases.add(bias(each, reader.groupings().get(column)));
                }
            }
        }
        return new AssessorsAndGroups(biases, null);
    }

    /** Whom one assessor has read, parted by each column, and what of it may be shown. */
    private record Reader(List<Grouping> groupings, Disclosure disclosure) {

        static Reader of(Set<CandidateId> read, List<Grouping> groupings) {
            var theirs = groupings.stream().map(each -> each.among(read)).toList();
            return new Reader(theirs, Disclosure.of(theirs));
        }
    }

    private static AssessorEquity bias(Interaction found, Grouping read) {
        return new AssessorEquity(
                read.column(),
                found.group(),
                found.element(),
                read.sizes()[read.groups().indexOf(found.group())],
                found.bias(),
                found.standardError(),
                found.t());
    }

    private static List<Interaction> interactions(
            Measured measured, RatingTable table, List<CandidateId> candidates, Grouping grouping) {
        return measured.ratings()
                .interactions(
                        Facet.ASSESSOR,
                        row -> {
                            Integer group =
                                    grouping.members().get(candidates.get(table.candidate(row)));
                            return group == null ? null : grouping.groups().get(group);
                        });
    }

    private static List<CandidateId> candidates(RatingTable table) {
        return IntStream.range(0, table.candidates().size())
                .mapToObj(at -> new CandidateId(table.candidates().id(at)))
                .toList();
    }

    /** Whom each assessor has read. */
    private static List<Set<CandidateId>> read(RatingTable table, List<CandidateId> candidates) {
        List<Set<CandidateId>> read = new ArrayList<>();
        for (int assessor = 0; assessor < table.assessors().size(); assessor++) {
            read.add(new HashSet<>());
        }
        for (int row = 0; row < table.size(); row++) {
            read.get(table.assessor(row)).add(candidates.get(table.candidate(row)));
        }
        return read;
    }
}
