package org.aspirant.rubric.exchange;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;

/**
 * What there is to say about documents that were taken or written: what was mended or filled in on
 * the way in, and what has no place in what was written.
 *
 * @param notes in the order of the files
 * @param lost one sentence each
 */
public record Messages(List<Problem> notes, List<String> lost) {

    public Messages {
        notes = List.copyOf(notes);
        lost = List.copyOf(lost);
    }

    /** Of a document that was converted. */
    public Report conversion(String target) {
        return Report.of(
                "conversion",
                "Conversion",
                "What became of it in " + target,
                notes.isEmpty() && lost.isEmpty()
                        ? "Everything is in it, and nothing had to be mended."
                        : "What was mended or filled in, and what the other format has no place for.",
                List.of(
                        Section.of("Mended or filled in", notesTable()),
                        Section.of("Not in " + target, lostTable("What is not in it"))));
    }

    /** Of grades that were written. */
    public Report grades(String target) {
        return Report.of(
                "gradebook",
                "Gradebook",
                "Who has no grade in " + target,
                "Whoever is not decided on, or not in the people file, has no row: an empty grade"
                        + " would take away the one that is there.",
                List.of(Section.of("No row", lostTable("Candidates without a row"))));
    }

    /** The notes under a heading of their own; none if there are no notes. */
    public List<Section> noted() {
        return notes.isEmpty()
                ? List.of()
                : List.of(Section.of("Mended or filled in", notesTable()));
    }

    private Block notesTable() {
        var table =
                Table.of(
                        "notes",
                        "Places that were mended or filled in",
                        Column.name("number", "Number"),
                        Column.words("file", "File"),
                        Column.number("line", "Line"),
                        Column.number("column", "Column"),
                        Column.words("what", "What is there"),
                        Column.words("done", "What was done"));
        int number = 0;
        for (Problem note : notes) {
            number++;
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(String.valueOf(number)));
            row.add(Cell.words(note.file()));
            row.add(place(note.line()));
            row.add(place(note.column()));
            row.add(Cell.words(note.wrong()));
            row.add(Cell.words(note.right()));
            table.row(row);
        }
        return table.table();
    }

    private static Cell place(int number) {
        return number == 0 ? Cell.none() : Cell.count(number);
    }

    private Block lostTable(String caption) {
        var table =
                Table.of(
                        "lost",
                        caption,
                        Column.name("number", "Number"),
                        Column.words("what", "What"));
        for (int at = 0; at < lost.size(); at++) {
            table.row(Cell.words(String.valueOf(at + 1)), Cell.words(lost.get(at)));
        }
        return table.table();
    }
}
