package org.aspirant.rubric.statistics.equity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
 * is held back with what would give it away: the biases of one assessor add up to nearly nothing.
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
        List<AssessorEquity> biases = new ArrayList<>();
        for (Grouping grouping : groupings) {
            biases.addAll(biases((Measured) outcome, table, grouping, disclosure));
        }
        return new AssessorsAndGroups(biases, null);
    }

    private static List<AssessorEquity> biases(
            Measured measured, RatingTable table, Grouping grouping, Disclosure disclosure) {
        int[] groups = groups(table, grouping);
        int[][] read = read(table, groups, grouping.groups().size());
        var interactions =
                measured.ratings()
                        .interactions(
                                Facet.ASSESSOR,
                                row -> {
                                    int group = groups[table.candidate(row)];
                                    return group < 0 ? null : grouping.groups().get(group);
                                });
        List<AssessorEquity> biases = new ArrayList<>();
        for (Interaction each : interactions) {
            int group = grouping.groups().indexOf(each.group());
            int[] sizes = read[table.assessors().of(each.element()).orElseThrow()];
            BitSet shown = Disclosure.apart(sizes);
            if (disclosure.shows(grouping.column(), each.group()) && shown.get(group)) {
                biases.add(
                        new AssessorEquity(
                                grouping.column(),
                                each.group(),
                                each.element(),
                                sizes[group],
                                each.bias(),
                                each.standardError(),
                                each.t()));
            }
        }
        return biases;
    }

    /** Of each candidate of the table, the group; −1 of those who are not decided. */
    private static int[] groups(RatingTable table, Grouping grouping) {
        return IntStream.range(0, table.candidates().size())
                .map(
                        at ->
                                grouping.members()
                                        .getOrDefault(
                                                new CandidateId(table.candidates().id(at)), -1))
                .toArray();
    }

    /** How many candidates of each group each assessor has read. */
    private static int[][] read(RatingTable table, int[] groups, int count) {
        int[][] read = new int[table.assessors().size()][count];
        BitSet[] seen = new BitSet[read.length];
        for (int row = 0; row < table.size(); row++) {
            int assessor = table.assessor(row);
            int candidate = table.candidate(row);
            if (seen[assessor] == null) {
                seen[assessor] = new BitSet();
            }
            if (groups[candidate] >= 0 && !seen[assessor].get(candidate)) {
                seen[assessor].set(candidate);
                read[assessor][groups[candidate]]++;
            }
        }
        return read;
    }
}
