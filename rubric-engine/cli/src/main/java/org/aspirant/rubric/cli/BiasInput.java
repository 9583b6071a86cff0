package org.aspirant.rubric.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.people.Disclosure;
import org.aspirant.rubric.people.Grouping;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.statistics.severity.Facet;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which bias of assessors is asked for: against what groups of ratings. */
final class BiasInput {

    static final String MONTH = "month";

    @Option(
            names = "--bias",
            paramLabel = "WHAT",
            description =
                    "Say besides how much more severe each assessor is on each task or criterion, in"
                            + " each month (of the column at), or to each group of a column of"
                            + " --people, than by the measures.")
    @Nullable String by;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description =
                    "What is known of candidates, CSV: the column candidate and one for each thing.")
    @Nullable String people;

    /**
     * The group of each rating.
     *
     * @param hidden whether some are not shown, because too few candidates are in them
     */
    record Groups(ByRow of, boolean hidden) {}

    /** Gives the group of a row; null: it is in none that is shown. */
    interface ByRow {
        @Nullable String group(int row);
    }

    boolean isByMonth() {
        return MONTH.equals(by);
    }

    /** What is wrong with how the options are used; null: nothing. */
    @Nullable String misuse(FacetInput facets) {
        if (by == null) {
            return people == null ? null : "--people says who is in which group: give --bias too.";
        }
        if (!facets.hasAssessors() || by.equals(Facet.ASSESSOR.key())) {
            return "--bias is of assessors: give --facet assessor, and --bias task, criterion, month"
                    + " or a column of --people.";
        }
        if (people == null
                && !isByMonth()
                && !by.equals(Facet.TASK.key())
                && !by.equals(Facet.CRITERION.key())) {
            return "--bias " + by + " is a column of a people file: give --people.";
        }
        return null;
    }

    /**
     * Finds the groups.
     *
     * @param ratings the name of the file that the table was read from, to be read again for times
     */
    Groups groups(Documents documents, String ratings, RatingTable table) {
        String column = by;
        if (column == null) {
            return new Groups(row -> null, false);
        }
        if (people != null) {
            return groupsOfPeople(documents, people, column, table);
        }
        if (!isByMonth()) {
            Facet facet = column.equals(Facet.TASK.key()) ? Facet.TASK : Facet.CRITERION;
            return new Groups(row -> facet.ids(table).id(facet.element(table, row)), false);
        }
        return new Groups(documents.months(ratings, table)::of, false);
    }

    private static Groups groupsOfPeople(
            Documents documents, String file, String column, RatingTable table) {
        var known = documents.people(file);
        if (!known.columns().contains(column)) {
            throw new Refusal(
                    List.of(
                            new Problem(
                                    file,
                                    1,
                                    1,
                                    "there is no column \"" + column + "\" in it",
                                    "give --bias one of " + String.join(", ", known.columns()))));
        }
        var candidates = table.candidates().all().stream().map(CandidateId::new).toList();
        return shown(known.by(column, candidates), table);
    }

    /**
     * Groups with enough candidates, and of these what assessors rated who rated enough of them:
     * severity to one candidate is that candidate's ratings.
     */
    private static Groups shown(Grouping grouping, RatingTable table) {
        var disclosure = Disclosure.of(List.of(grouping));
        Map<Pair, Set<Integer>> rated = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            rated.computeIfAbsent(pair(grouping, table, row), key -> new HashSet<>())
                    .add(table.candidate(row));
        }
        ByRow of =
                row -> {
                    Pair pair = pair(grouping, table, row);
                    boolean enough =
                            disclosure.shows(grouping.column(), pair.group())
                                    && Disclosure.showsTotal(
                                            rated.getOrDefault(pair, Set.of()).size());
                    return enough ? pair.group() : null;
                };
        boolean hidden = false;
        for (int row = 0; row < table.size() && !hidden; row++) {
            hidden = of.group(row) == null;
        }
        return new Groups(of, hidden);
    }

    private record Pair(int assessor, String group) {}

    private static Pair pair(Grouping grouping, RatingTable table, int row) {
        var candidate = new CandidateId(table.candidates().id(table.candidate(row)));
        Integer group = grouping.members().get(candidate);
        return new Pair(
                table.assessor(row),
                group == null ? Grouping.UNSAID : grouping.groups().get(group));
    }
}
