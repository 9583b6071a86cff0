package org.aspirant.rubric.exchange;

import static org.aspirant.rubric.format.Findings.quoted;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.format.results.SpreadsheetText;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;

/**
 * Decisions as the CSV that a platform's gradebook imports: a row for each candidate who is decided
 * on and whom the people file names, with the points of the plan's columns, rounded to two
 * decimals. Others have no row, since an empty grade would take away the one that is there. Names
 * and sections are inert in a spreadsheet; what a platform finds people and columns by is as it is.
 */
public final class GradebookCsv {

    private GradebookCsv() {}

    /** Whose gradebook. */
    public enum Platform {
        /**
         * Canvas finds students by {@code ID}, else {@code SIS User ID}, else {@code SIS Login ID},
         * and the assignment by its name with its number behind.
         */
        CANVAS,
        /** Moodle asks on import which column is who, and which column is which grade item. */
        MOODLE;

        /** The columns of a people file that say who somebody is; one of them will do. */
        public List<String> columns() {
            return this == CANVAS
                    ? List.of("ID", "SIS User ID", "SIS Login ID")
                    : List.of("Email address", "ID number", "Username");
        }
    }

    /**
     * Writes the decisions.
     *
     * @param file the people file's name, for problems
     * @param names the headings of the plan's columns, by id; another is the plan's title with the
     *     column's behind it
     * @return refused if the people file has none of the platform's columns, or takes two who are
     *     decided on for one person; what is lost is who has no row, or an empty one
     */
    public static CompileOutcome<Exported> write(
            Platform platform,
            Map<String, String> names,
            AssessmentPlan plan,
            List<Decision> decisions,
            String file,
            People people) {
        List<String> known =
                platform.columns().stream().filter(people.columns()::contains).toList();
        if (known.isEmpty()) {
            return new Refused<>(
                    List.of(
                            new Problem(
                                    file,
                                    1,
                                    0,
                                    "it has no column that says who somebody is to the platform",
                                    "add one of the columns "
                                            + String.join(", ", platform.columns()))));
        }
        List<String> left = new ArrayList<>();
        List<Decided> rows = new ArrayList<>();
        for (Decision decision : decisions) {
            if (!(decision instanceof Decided decided)) {
                left.add("candidate " + quoted(name(decision)) + " is " + decision.status().key());
            } else if (known.stream()
                    .noneMatch(column -> people.value(decided.candidate(), column).isPresent())) {
                left.add("candidate " + quoted(name(decision)) + " is nobody in the people file");
            } else {
                rows.add(decided);
                plan.grade().further().stream()
                        .filter(column -> decided.points(plan, column).isEmpty())
                        .map(
                                column ->
                                        "candidate "
                                                + quoted(name(decided))
                                                + " has nothing in column "
                                                + quoted(column.id()))
                        .forEach(left::add);
            }
        }
        List<Problem> twice = twice(platform, rows, file, people, known);
        if (!twice.isEmpty()) {
            return new Refused<>(twice);
        }
        List<String> headings =
                plan.grade().all().stream()
                        .map(column -> names.getOrDefault(column.id(), heading(plan, column)))
                        .toList();
        String text =
                platform == Platform.CANVAS
                        ? canvas(headings, plan, rows, people)
                        : moodle(headings, plan, rows, people, known);
        return new Compiled<>(new Exported(text, left));
    }

    /** A platform would give one person the grade of the last of them. */
    private static List<Problem> twice(
            Platform platform, List<Decided> rows, String file, People people, List<String> known) {
        List<Problem> problems = new ArrayList<>();
        Map<Map<String, String>, Decided> first = new HashMap<>();
        for (Decided decided : rows) {
            Map<String, String> who = new LinkedHashMap<>();
            for (String column : known) {
                if (platform == Platform.MOODLE || who.isEmpty()) {
                    people.value(decided.candidate(), column)
                            .ifPresent(value -> who.put(column, value));
                }
            }
            Decided earlier = first.putIfAbsent(who, decided);
            if (earlier != null) {
                problems.add(
                        new Problem(
                                file,
                                0,
                                0,
                                "candidates "
                                        + quoted(name(earlier))
                                        + " and "
                                        + quoted(name(decided))
                                        + " are one person to the platform: "
                                        + who.entrySet().stream()
                                                .map(each -> each.getKey() + " " + each.getValue())
                                                .collect(Collectors.joining(", ")),
                                "say of each who they are"));
            }
        }
        return problems;
    }

    private static String name(Decision decision) {
        return decision.candidate().value();
    }

    /** The columns that Canvas looks for in their places, and its row of points possible. */
    private static String canvas(
            List<String> headings, AssessmentPlan plan, List<Decided> rows, People people) {
        List<List<String>> all = new ArrayList<>();
        all.add(row(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section"), headings));
        all.add(
                row(
                        List.of("    Points Possible", "", "", "", ""),
                        plan.grade().all().stream()
                                .map(column -> plain(column.points()))
                                .toList()));
        for (Decided decided : rows) {
            CandidateId candidate = decided.candidate();
            all.add(
                    row(
                            List.of(
                                    SpreadsheetText.inert(
                                            people.value(candidate, "Student")
                                                    .orElse(name(decided))),
                                    people.value(candidate, "ID").orElse(""),
                                    people.value(candidate, "SIS User ID").orElse(""),
                                    people.value(candidate, "SIS Login ID").orElse(""),
                                    SpreadsheetText.inert(
                                            people.value(candidate, "Section").orElse(""))),
                            points(decided, plan)));
        }
        return csv(all);
    }

    private static String moodle(
            List<String> headings,
            AssessmentPlan plan,
            List<Decided> rows,
            People people,
            List<String> known) {
        List<List<String>> all = new ArrayList<>();
        all.add(row(known, headings));
        for (Decided decided : rows) {
            all.add(
                    row(
                            known.stream()
                                    .map(c -> people.value(decided.candidate(), c).orElse(""))
                                    .toList(),
                            points(decided, plan)));
        }
        return csv(all);
    }

    private static List<String> row(List<String> who, List<String> grades) {
        return Stream.concat(who.stream(), grades.stream()).toList();
    }

    private static List<String> points(Decided decided, AssessmentPlan plan) {
        return plan.grade().all().stream()
                .map(column -> decided.points(plan, column).map(GradebookCsv::plain).orElse(""))
                .toList();
    }

    private static String heading(AssessmentPlan plan, GradeColumn column) {
        return column.title().isEmpty() ? plan.title() : plan.title() + ": " + column.title();
    }

    private static String plain(Exact points) {
        return points.rounded().toPlainString();
    }

    private static String csv(List<List<String>> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
