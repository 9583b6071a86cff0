package org.aspirant.rubric.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aspirant.rubric.format.ratings.AttributesCsv;
import org.aspirant.rubric.format.ratings.AttributesCsv.Attributes;
import org.aspirant.rubric.statistics.severity.Facet;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which facets a model is to have: columns of the ratings, and what files say of what is in them.
 */
final class FacetInput {

    private static final List<Facet> COLUMNS = List.of(Facet.ASSESSOR, Facet.TASK, Facet.CRITERION);

    @Option(
            names = "--facet",
            paramLabel = "FACET",
            required = true,
            description =
                    "assessor, task, criterion, month (of the column at), or a column of --about; to"
                            + " be given once for each.")
    List<String> names;

    @Option(
            names = "--about",
            paramLabel = "FILE",
            description =
                    "What is known of assessors, tasks or criteria, CSV: one of these columns and"
                            + " others of your own, each of which can be a facet. Can be given"
                            + " several times.")
    private List<String> files = List.of();

    /** What is wrong with how the options are used; null: nothing. */
    @Nullable String misuse() {
        if (new HashSet<>(names).size() < names.size()) {
            return "Give each --facet once.";
        }
        if (names.contains("candidate")) {
            return "Candidates are measured anyway: leave --facet candidate out.";
        }
        List<String> unknown = names.stream().filter(name -> !isOfRatings(name)).toList();
        if (files.isEmpty() && !unknown.isEmpty()) {
            return "\""
                    + unknown.get(0)
                    + "\" is no facet; give assessor, task, criterion, month or, with --about, a"
                    + " column of that.";
        }
        return null;
    }

    private static boolean isOfRatings(String name) {
        return name.equals(BiasInput.MONTH)
                || COLUMNS.stream().anyMatch(facet -> facet.key().equals(name));
    }

    /** Whether assessors are a facet. */
    boolean hasAssessors() {
        return names.contains(Facet.ASSESSOR.key());
    }

    /**
     * Finds them.
     *
     * @param ratings the name of the file that the table was read from, to be read again for times
     */
    List<Facet> facets(Documents documents, String ratings, RatingTable table) {
        List<Attributes> known = new ArrayList<>();
        for (String file : files) {
            known.add(documents.read(file, text -> AttributesCsv.read(file, text)));
        }
        return names.stream().map(name -> facet(name, documents, ratings, table, known)).toList();
    }

    private Facet facet(
            String name,
            Documents documents,
            String ratings,
            RatingTable table,
            List<Attributes> known) {
        if (name.equals(BiasInput.MONTH)) {
            return months(documents, ratings, table);
        }
        for (Facet column : COLUMNS) {
            if (column.key().equals(name)) {
                return column;
            }
        }
        List<Integer> saying =
                Stream.iterate(0, at -> at < files.size(), at -> at + 1)
                        .filter(at -> known.get(at).columns().contains(name))
                        .toList();
        if (saying.size() != 1) {
            throw new Refusal(
                    files.get(saying.isEmpty() ? 0 : saying.get(1)),
                    saying.isEmpty()
                            ? "there is no column \"" + name + "\" in it"
                            : "the column \"" + name + "\" is in another file too",
                    "give --facet a column that is in one of the files of --about");
        }
        return attribute(name, files.get(saying.get(0)), known.get(saying.get(0)), table);
    }

    private static Facet months(Documents documents, String ratings, RatingTable table) {
        var months = documents.months(ratings, table);
        return Facet.of(
                BiasInput.MONTH,
                table,
                row -> {
                    String month = months.of(row);
                    if (month == null) {
                        throw new Refusal(
                                ratings,
                                "a rating of candidate \""
                                        + table.candidates().id(table.candidate(row))
                                        + "\" by \""
                                        + table.assessors().id(table.assessor(row))
                                        + "\" does not say when it was given",
                                "give every rating a time in the column at, or leave the facet"
                                        + " month out");
                    }
                    return month;
                });
    }

    private static Facet attribute(String name, String file, Attributes known, RatingTable table) {
        Facet of =
                COLUMNS.stream()
                        .filter(facet -> facet.key().equals(known.key()))
                        .findFirst()
                        .orElseThrow();
        return Facet.of(
                name,
                table,
                row -> {
                    String id = of.ids(table).id(of.element(table, row));
                    String value = known.values().getOrDefault(id, Map.of()).get(name);
                    if (value == null) {
                        throw new Refusal(
                                file,
                                "it says nothing of the " + of.key() + " \"" + id + "\"",
                                "give each " + of.key() + " of the ratings a row");
                    }
                    return value;
                });
    }
}
