package org.aspirant.rubric.exchange;

import static org.aspirant.rubric.format.Findings.quoted;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;

/**
 * Decisions as the CSV that a platform's gradebook imports: a row for each candidate who is decided
 * on and whom the people file names, with the points of the plan's column, rounded to two decimals.
 * Others have no row, since an empty grade would take away the one that is there.
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
     * @param assignment the heading of the grades' column
     * @return refused if the people file has none of the platform's columns; what is lost is who
     *     has no row
     */
    public static CompileOutcome<Exported> write(
            Platform platform,
            String assignment,
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
            }
        }
        String text =
                platform == Platform.CANVAS
                        ? canvas(assignment, plan, rows, people)
                        : moodle(assignment, plan, rows, people, known);
        return new Compiled<>(new Exported(text, left));
    }

    private static String name(Decision decision) {
        return decision.candidate().value();
    }

    /** The columns that Canvas looks for in their places, and its row of points possible. */
    private static String canvas(
            String assignment, AssessmentPlan plan, List<Decided> rows, People people) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", assignment));
        all.add(List.of("    Points Possible", "", "", "", "", plain(plan.grade().points())));
        for (Decided decided : rows) {
            CandidateId candidate = decided.candidate();
            all.add(
                    List.of(
                            people.value(candidate, "Student").orElse(name(decided)),
                            people.value(candidate, "ID").orElse(""),
                            people.value(candidate, "SIS User ID").orElse(""),
                            people.value(candidate, "SIS Login ID").orElse(""),
                            people.value(candidate, "Section").orElse(""),
                            plain(decided.points(plan))));
        }
        return csv(all);
    }

    private static String moodle(
            String assignment,
            AssessmentPlan plan,
            List<Decided> rows,
            People people,
            List<String> known) {
        List<List<String>> all = new ArrayList<>();
        List<String> header = new ArrayList<>(known);
        header.add(assignment);
        all.add(header);
        for (Decided decided : rows) {
            List<String> row = new ArrayList<>();
            known.forEach(c -> row.add(people.value(decided.candidate(), c).orElse("")));
            row.add(plain(decided.points(plan)));
            all.add(row);
        }
        return csv(all);
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
