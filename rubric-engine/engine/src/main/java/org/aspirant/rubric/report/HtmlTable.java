package org.aspirant.rubric.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes one table, in a region that scrolls by itself and can be reached by keyboard. */
final class HtmlTable {

    private static final int ROOMY = 5;
    private static final int TALL = 40;

    /** Letters of a word or sentence that a column is kept wide for. */
    private static final int LONG = 16;

    private final Html html;
    private final Words words;

    HtmlTable(Html html, Words words) {
        this.html = html;
        this.words = words;
    }

    /** A table without rows is a sentence; one without a figure says why, and is folded away. */
    void write(Table table) {
        var notes = Footnotes.of(table);
        if (table.rows().isEmpty()) {
            html.open("div", "class=\"stack tight\"");
            instead(table, words.say("noRows"));
            table.notes().forEach(note -> html.element("p", "class=\"small soft\"", note));
            html.close("div").line();
        } else if (table.isWithoutFigures()) {
            html.open("div", "class=\"stack tight\"");
            instead(table, words.say("noFigures", String.join("; ", notes.letters().keySet())));
            html.open("details", "class=\"more\"")
                    .element("summary", "", words.say("table", table.caption()));
            full(table, notes);
            html.close("details").close("div").line();
        } else {
            full(table, notes);
        }
    }

    private void instead(Table table, String sentence) {
        html.open("p", "class=\"empty\"")
                .element("strong", "", table.caption())
                .text(" " + sentence)
                .close("p");
    }

    void full(Table table, Footnotes notes) {
        boolean roomy = table.columns().size() > ROOMY;
        boolean tall = table.rows().size() > TALL;
        html.open("div", "class=\"stack tight\"");
        html.open(
                        "div",
                        "class=\"table-scroll"
                                + (tall ? " tall" : "")
                                + "\" role=\"region\" tabindex=\"0\" "
                                + Html.attribute("aria-label", table.caption()))
                .open("table", roomy ? "class=\"table roomy\"" : "class=\"table\"")
                .open("caption", "")
                .element("span", "", table.caption())
                .close("caption")
                .line();
        head(table);
        html.open("tbody", "").line();
        List<Boolean> wide = wide(table);
        table.rows().forEach(row -> row(table, row, notes, wide));
        html.close("tbody").close("table").close("div").line();
        under(table, notes);
        html.close("div").line();
    }

    private void head(Table table) {
        html.open("thead", "");
        List<Column> columns = table.columns();
        if (table.hasGroups()) {
            html.open("tr", "");
            for (int at = 0; at < columns.size(); ) {
                int end = endOfGroup(columns, at);
                String group = columns.get(at).group();
                if (group == null) {
                    heading(columns.get(at), "rowspan=\"2\"");
                } else {
                    html.element(
                            "th",
                            "scope=\"colgroup\" class=\"group\" colspan=\"" + (end - at) + '"',
                            group);
                }
                at = group == null ? at + 1 : end;
            }
            html.close("tr");
        }
        html.open("tr", "");
        for (Column column : columns) {
            if (!table.hasGroups() || column.group() != null) {
                heading(column, "");
            }
        }
        html.close("tr").close("thead").line();
    }

    private void heading(Column column, String more) {
        html.element(
                "th",
                "scope=\"col\""
                        + (column.isNumeric() ? " class=\"num\"" : "")
                        + (more.isEmpty() ? "" : " " + more),
                column.title());
    }

    private static int endOfGroup(List<Column> columns, int start) {
        @Nullable String group = columns.get(start).group();
        int end = start + 1;
        while (group != null && end < columns.size() && group.equals(columns.get(end).group())) {
            end++;
        }
        return end;
    }

    /** Columns with words that would stand one under another if the column were narrow. */
    private static List<Boolean> wide(Table table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(
                        at ->
                                !table.columns().get(at).isNumeric()
                                        && table.rows().stream()
                                                .anyMatch(r -> r.get(at).shown().length() > LONG))
                .toList();
    }

    private void row(Table table, List<Cell> row, Footnotes notes, List<Boolean> wide) {
        html.open("tr", "");
        for (int at = 0; at < row.size(); at++) {
            Column column = table.columns().get(at);
            Cell cell = row.get(at);
            if (column.kind() == Column.Kind.NAME && !cell.shown().isEmpty()) {
                html.element(
                        "th",
                        "scope=\"row\"" + (wide.get(at) ? " class=\"long\"" : ""),
                        cell.shown());
            } else {
                html.open("td", kind(column, cell, wide.get(at)));
                cell(cell, notes.letter(cell));
                html.close("td");
            }
        }
        html.close("tr").line();
    }

    private static String kind(Column column, Cell cell, boolean wide) {
        if (column.isNumeric()) {
            return cell instanceof Cell.Span ? "class=\"num span\"" : "class=\"num\"";
        }
        return wide ? "class=\"long\"" : "";
    }

    private void cell(Cell cell, String letter) {
        if (cell instanceof Cell.Held) {
            html.element("span", "aria-hidden=\"true\"", cell.shown())
                    .element("span", "class=\"sr\"", words.say("held"));
        } else if (!letter.isEmpty()) {
            html.element("span", "class=\"sr\"", words.say("none"))
                    .element("span", "aria-hidden=\"true\"", cell.shown())
                    .element("sup", "", letter);
        } else if (cell instanceof Cell.Words) {
            html.text(cell.shown());
        } else {
            html.text(cell.shown().replace('-', '\u2212'));
        }
    }

    private void under(Table table, Footnotes notes) {
        notes.letters()
                .forEach(
                        (reason, letter) ->
                                html.open("p", "class=\"small soft\"")
                                        .element("sup", "", letter)
                                        .text(" " + words.say("because", reason))
                                        .close("p"));
        if (table.isHeldInPart()) {
            html.element("p", "class=\"small soft\"", "* " + words.say("heldBecause"));
        }
        table.notes().forEach(note -> html.element("p", "class=\"small soft\"", note));
    }
}
