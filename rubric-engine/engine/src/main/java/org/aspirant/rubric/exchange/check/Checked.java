package org.aspirant.rubric.exchange.check;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.exchange.Messages;
import org.aspirant.rubric.exchange.conversion.ExchangeFormat;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;

/**
 * Files in which nothing is wrong.
 *
 * @param documents in the order in which they lean on each other
 * @param notes what the readers of foreign formats mended or filled in
 */
public record Checked(List<Document> documents, List<Problem> notes) {

    public Checked {
        documents = List.copyOf(documents);
        notes = List.copyOf(notes);
    }

    /**
     * One document; a file may hold several.
     *
     * @param format in which it was given, {@code aspirant} for ours
     * @param kind {@code framework}, {@code rubric}, {@code plan} or {@code ratings}
     * @param id the document's; of ratings, how many there are
     * @param hash empty for ratings
     */
    public record Document(String file, String format, String kind, String id, String hash) {

        @Override
        public String toString() {
            String foreign = format.equals(ExchangeFormat.ASPIRANT.key()) ? "" : format + ", ";
            return file + ": " + foreign + kind + " " + id + (hash.isEmpty() ? "" : ", " + hash);
        }
    }

    /** The documents in one table, the notes in another. */
    public Report report() {
        var table =
                Table.of(
                        "documents",
                        "Documents in which nothing is wrong",
                        Column.name("file", "File"),
                        Column.name("document", "Document"),
                        Column.words("format", "Format"),
                        Column.words("kind", "Kind"),
                        Column.words("hash", "Hash"));
        for (Document each : documents) {
            table.row(
                    Cell.words(each.file()),
                    Cell.words(each.id()),
                    Cell.words(each.format()),
                    Cell.words(each.kind()),
                    each.hash().isEmpty() ? Cell.none() : Cell.words(each.hash()));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("Documents", table.table()));
        sections.addAll(new Messages(notes, List.of()).noted());
        return Report.of("check", "Check", "Files checked", "Nothing is wrong in them.", sections);
    }
}
