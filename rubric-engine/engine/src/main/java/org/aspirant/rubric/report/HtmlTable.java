package org.aspirant.rubric.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one table, in a region that scrolls by itself and can be reached by keyboard. */
final class HtmlTable {

    private static final int ROOMY = 5;
    private static final int TALL = 40;

    private final Html html;
    private final Words words;

    HtmlTable(Html html, Words words) {
        this.html = html;
        this.words = words;
    }

    void write(Table table) {
        var notes = Footnotes.of(table);
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
                .element("caption", "", table.caption())
                .line();
        head(table);
        html.open("tbody", "").line();
        table.rows().forEach(row -> row(table, row, notes));
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

    private void row(Table table, List<Cell> row, Footnotes notes) {
        html.open("tr", "");
        for (int at = 0; at < row.size(); at++) {
            Column column = table.columns().get(at);
            Cell cell = row.get(at);
            if (column.kind() == Column.Kind.NAME) {
                html.element("th", "scope=\"row\"", cell.shown());
            } else {
                html.open("td", column.isNumeric() ? "class=\"num\"" : "");
                cell(cell, notes.letter(cell));
                html.close("td");
            }
        }
        html.close("tr").line();
    }

    private void cell(Cell cell, String letter) {
        if (cell instanceof Cell.Held) {
            html.element("span", "aria-hidden=\"true\"", cell.shown())
                    .element("span", "class=\"sr\"", words.say("held"));
        } else if (!letter.isEmpty()) {
            html.element("span", "class=\"sr\"", words.say("none"))
                    .element("span", "aria-hidden=\"true\"", cell.shown())
                    .element("sup", "", letter);
        } else {
            html.text(cell.shown());
        }
    }

    private void under(Table table, Footnotes notes) {
        if (table.rows().isEmpty()) {
            html.element("p", "class=\"small soft\"", words.say("noRows"));
        }
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
