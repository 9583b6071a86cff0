package org.aspirant.rubric.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes reports and tables for a terminal, in columns. */
public final class PlainText {

    private static final int WIDTH = 100;

    private PlainText() {}

    public static String of(Report report) {
        var text = new StringBuilder();
        text.append(report.title()).append('\n');
        text.append("=".repeat(report.title().length())).append('\n');
        if (!report.lede().isEmpty()) {
            text.append(wrapped(report.lede(), "", "")).append('\n');
        }
        for (Section section : report.sections()) {
            text.append('\n').append(section.title()).append('\n');
            text.append("-".repeat(section.title().length())).append('\n');
            section.blocks()
                    .forEach(block -> text.append(block(block, words(report))).append('\n'));
        }
        return text.toString().replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
    }

    private static Words words(Report report) {
        return Words.of(Report.class, report.language());
    }

    private static String block(Block block, Words words) {
        if (block instanceof Block.Paragraph paragraph) {
            return wrapped(paragraph.text(), "", "");
        } else if (block instanceof Block.Notice notice) {
            return wrapped(notice.text(), "! ", "  ");
        } else if (block instanceof Block.Facts facts) {
            int width = facts.facts().stream().mapToInt(f -> f.name().length()).max().orElse(0);
            var text = new StringBuilder();
            for (Block.Fact fact : facts.facts()) {
                String name = fact.name() + " ".repeat(width - fact.name().length() + 2);
                text.append(wrapped(fact.value(), name, " ".repeat(width + 2)));
            }
            return text.toString();
        } else if (block instanceof Block.Items items) {
            var text = new StringBuilder();
            items.items().forEach(item -> text.append(wrapped(item, "- ", "  ")));
            return text.toString();
        } else if (block instanceof Block.Outline outline) {
            var text = new StringBuilder();
            points(outline.points(), "", text);
            return text.toString();
        } else if (block instanceof Figure figure) {
            return wrapped(figure.finding(), "", "") + "\n" + of(figure.table(), words);
        } else if (block instanceof Table table) {
            return of(table, words);
        }
        throw new IllegalStateException("nobody writes " + block);
    }

    private static void points(List<Block.Point> points, String indent, StringBuilder text) {
        for (Block.Point point : points) {
            text.append(wrapped(point.text(), indent, indent + "    "));
            points(point.below(), indent + "  ", text);
        }
    }

    private static String wrapped(String text, String first, String others) {
        var lines = new StringBuilder();
        var line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line.setLength(0);
                line.append(others);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        return lines.append(line).append('\n').toString();
    }

    private static String of(Table table, Words words) {
        var notes = Footnotes.of(table);
        var text = new StringBuilder();
        text.append(table.caption()).append('\n');
        text.append(columns(table, notes));
        notes.letters()
                .forEach(
                        (reason, letter) ->
                                text.append(
                                        wrapped(
                                                words.say("because", reason),
                                                "(" + letter + ") ",
                                                "    ")));
        if (table.isHeldInPart()) {
            text.append(wrapped(words.say("heldBecause"), "* ", "  "));
        }
        table.notes().forEach(note -> text.append(wrapped(note, "", "")));
        return text.toString();
    }

    /** The titles and rows of a table alone, names and words to the left, numbers to the right. */
    public static String columns(Table table) {
        return columns(table, Footnotes.of(table));
    }

    private static String columns(Table table, Footnotes notes) {
        List<List<String>> lines = new ArrayList<>();
        if (table.hasGroups()) {
            lines.add(groups(table.columns()));
        }
        lines.add(table.columns().stream().map(Column::title).toList());
        for (List<Cell> row : table.rows()) {
            lines.add(
                    row.stream()
                            .map(
                                    cell ->
                                            notes.letter(cell).isEmpty()
                                                    ? cell.shown()
                                                    : "-(" + notes.letter(cell) + ")")
                            .toList());
        }
        return aligned(table.columns(), lines);
    }

    /** A heading that neighbours share stands over the first of them. */
    private static List<String> groups(List<Column> columns) {
        List<String> groups = new ArrayList<>();
        String before = "";
        for (Column column : columns) {
            String group = column.group() == null ? "" : column.group();
            groups.add(group.equals(before) ? "" : group);
            before = group;
        }
        return groups;
    }

    private static String aligned(List<Column> columns, List<List<String>> lines) {
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Math.max(widths[at], line.get(at).length());
            }
        }
        var rows = new TextRows(columns, widths);
        return lines.stream().map(rows::line).collect(Collectors.joining());
    }
}
