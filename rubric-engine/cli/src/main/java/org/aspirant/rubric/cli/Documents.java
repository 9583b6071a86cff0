package org.aspirant.rubric.cli;

import java.util.List;
import java.util.function.Function;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.FrameworkCompiler;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.format.RubricCompiler;
import org.aspirant.rubric.format.ratings.PeopleCsv;
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

/** Files that options name, and reports that are written. Each refusal is printed at once. */
record Documents(Console console) {

    private static final int MOST_GROUPS = 20;

    /** Stops a command whose input has been refused. */
    static final class Stopped extends Exception {

        private static final long serialVersionUID = 1;

        private Stopped() {
            super("the input is refused", null, false, false);
        }
    }

    AssessmentPlan plan(String file) throws Stopped {
        return read(file, text -> PlanCompiler.compile(file, text, Known.NOTHING));
    }

    Framework framework(String file) throws Stopped {
        return read(file, text -> FrameworkCompiler.compile(file, text));
    }

    Rubric rubric(String file) throws Stopped {
        return read(file, text -> RubricCompiler.compile(file, text, Known.NOTHING));
    }

    People people(String file) throws Stopped {
        return read(file, text -> PeopleCsv.read(file, text));
    }

    List<RatingEvent> ratings(String file, AssessmentPlan plan) throws Stopped {
        return read(file, text -> RatingsCsv.read(file, text, plan));
    }

    String text(String file) throws Stopped {
        return accepted(console.read(file));
    }

    <T> T read(String file, Function<String, CompileOutcome<T>> reading) throws Stopped {
        return accepted(reading.apply(text(file)));
    }

    <T> T accepted(CompileOutcome<T> outcome) throws Stopped {
        if (outcome instanceof Refused<T> refused) {
            console.refuse(refused.problems());
            throw new Stopped();
        }
        return ((Compiled<T>) outcome).model();
    }

    /**
     * The columns by which candidates are parted.
     *
     * @param asked empty: all columns with at most 20 groups, which leaves out what names a person
     */
    List<String> columns(
            String file, People people, List<String> asked, List<CandidateId> candidates)
            throws Stopped {
        for (String column : asked) {
            if (!people.columns().contains(column)) {
                throw refused(
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

    Stopped refused(String file, String wrong, String right) {
        console.refuse(List.of(new Problem(file, 0, 0, wrong, right)));
        return new Stopped();
    }

    int write(Report report, OutputOptions output) {
        return console.write(
                output.out,
                switch (output.format) {
                    case TEXT -> PlainText.of(report);
                    case JSON -> ReportJson.document(report);
                    case CSV -> TableCsv.of(report);
                    case HTML -> HtmlDocument.of(report);
                });
    }
}
