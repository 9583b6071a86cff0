package org.aspirant.rubric.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.aspirant.rubric.cli.OutputOptions.Format;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.conversion.ExchangeFormat;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.RubricCompiler;
import org.aspirant.rubric.format.ratings.PeopleCsv;
import org.aspirant.rubric.format.ratings.RatingCellsCsv;
import org.aspirant.rubric.format.ratings.RatingMonths;
import org.aspirant.rubric.format.ratings.RatingTableCsv;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.format.results.ReportJson;
import org.aspirant.rubric.format.results.TableCsv;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.report.HtmlDocument;
import org.aspirant.rubric.report.PlainText;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.table.RatingCells;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;

/** Files that options name, and reports that are written; what is refused stops the command. */
record Documents(Console console) {

    private static final int MOST_GROUPS = 20;

    AssessmentPlan plan(String file) {
        return document(file, text -> PlanCompiler.compile(file, text, Known.NOTHING));
    }

    Framework framework(String file) {
        return framed(file).frameworks().get(0);
    }

    /** One framework with what it carries, in any format that has frameworks. */
    Bundle framed(String file) {
        var bundle = document(file, text -> ExchangeFormat.of(text).read(file, text)).bundle();
        if (bundle.frameworks().size() != 1) {
            throw new Refusal(
                    file,
                    "it has " + bundle.frameworks().size() + " frameworks",
                    "name a document with one framework");
        }
        return bundle;
    }

    Rubric rubric(String file) {
        return document(file, text -> RubricCompiler.compile(file, text, Known.NOTHING));
    }

    People people(String file) {
        return read(file, text -> PeopleCsv.read(file, text));
    }

    List<RatingEvent> events(String file, AssessmentPlan plan) {
        return accepted(console.stream(file, text -> RatingsCsv.read(file, text, plan)));
    }

    /** The ratings as columns, for decisions. */
    RatingCells cells(String file, AssessmentPlan plan) {
        return accepted(console.stream(file, text -> RatingCellsCsv.read(file, text, plan)));
    }

    /** The ratings as columns, for statistics. */
    RatingTable table(String file, @Nullable AssessmentPlan plan) {
        return accepted(console.stream(file, text -> RatingTableCsv.read(file, text, plan)));
    }

    /** In which month each rating of a table was given. */
    RatingMonths months(String file, RatingTable table) {
        return accepted(console.stream(file, text -> RatingMonths.read(file, text, table)));
    }

    String text(String file) {
        return accepted(console.read(file));
    }

    /** A document that is one file, which is no longer than such are. */
    <T> T document(String file, Function<String, CompileOutcome<T>> reading) {
        return accepted(reading.apply(accepted(console.document(file))));
    }

    <T> T read(String file, Function<String, CompileOutcome<T>> reading) {
        return accepted(reading.apply(text(file)));
    }

    <T> T accepted(CompileOutcome<T> outcome) {
        if (outcome instanceof Refused<T> refused) {
            throw new Refusal(refused.problems());
        }
        return ((Compiled<T>) outcome).model();
    }

    /**
     * The columns by which candidates are parted.
     *
     * @param asked empty: all columns with at most 20 groups, which leaves out what names a person
     */
    List<String> columns(
            String file, People people, List<String> asked, List<CandidateId> candidates) {
        for (String column : asked) {
            if (!people.columns().contains(column)) {
                throw new Refusal(
                        file,
                        "there is no column \"" + column + "\" in it",
                        "give --group one of " + String.join(", ", people.columns()));
            }
        }
        return asked.isEmpty()
                ? people.columns().stream()
                        .filter(c -> people.by(c, candidates).groups().size() <= MOST_GROUPS)
                        .toList()
                : asked.stream().distinct().toList();
    }

    int write(Report report, OutputOptions output) {
        return write(report, output.format, output.out);
    }

    /**
     * Writes a report.
     *
     * @param file null: standard output
     */
    int write(Report report, Format format, @Nullable Path file) {
        return console.write(
                file,
                switch (format) {
                    case TEXT -> PlainText.of(report);
                    case JSON -> ReportJson.document(report);
                    case CSV -> TableCsv.of(report);
                    case HTML -> HtmlDocument.of(report);
                });
    }
}
