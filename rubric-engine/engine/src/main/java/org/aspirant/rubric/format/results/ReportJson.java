package org.aspirant.rubric.format.results;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.jspecify.annotations.Nullable;

/**
 * A report as canonical JSON: {@code {"report","title","sections":[{"title","text":[…],"facts":[{
 * "name","value"}],"tables":{key:[row]}}]}}. A row has a member for each column; an interval is
 * {@code [low,high]}; what has no value is null, and its member of {@code reasons} says why.
 */
public final class ReportJson {

    private static final String HELD = "held back: too few people";

    private ReportJson() {}

    public static String document(Report report) {
        return CanonicalJson.of(
                new JsonObject()
                        .with("report", report.kind())
                        .with("language", report.language().toLanguageTag())
                        .with("title", report.title())
                        .with("lede", report.lede())
                        .with(
                                "sections",
                                report.sections().stream().map(ReportJson::section).toList()));
    }

    private static JsonObject section(Section section) {
        List<String> text = new ArrayList<>();
        List<JsonObject> facts = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                text.add(paragraph.text());
            } else if (block instanceof Block.Notice notice) {
                text.add(notice.text());
            } else if (block instanceof Block.Items items) {
                text.addAll(items.items());
            } else if (block instanceof Block.Outline outline) {
                outline.points().forEach(point -> points(point, text));
            } else if (block instanceof Block.Facts named) {
                named.facts().forEach(fact -> facts.add(fact(fact)));
            }
        }
        var tables = new JsonObject();
        section.tables().forEach(table -> tables.with(table.key(), rows(table)));
        return new JsonObject()
                .with("title", section.title())
                .with("text", text)
                .with("facts", facts)
                .with("tables", tables);
    }

    private static void points(Block.Point point, List<String> text) {
        text.add(point.text());
        point.below().forEach(below -> points(below, text));
    }

    private static JsonObject fact(Block.Fact fact) {
        return new JsonObject().with("name", fact.name()).with("value", fact.value());
    }

    private static List<JsonObject> rows(Table table) {
        return table.rows().stream().map(row -> row(table.columns(), row)).toList();
    }

    private static JsonObject row(List<Column> columns, List<Cell> row) {
        var json = new JsonObject();
        var reasons = new JsonObject();
        boolean lacking = false;
        for (int at = 0; at < row.size(); at++) {
            String key = columns.get(at).key();
            json.with(key, value(row.get(at)));
            String reason = reason(row.get(at));
            if (!reason.isEmpty()) {
                reasons.with(key, reason);
                lacking = true;
            }
        }
        return json.withIfPresent("reasons", lacking ? reasons : null);
    }

    private static @Nullable Object value(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text();
        } else if (cell instanceof Cell.Count count) {
            return count.number();
        } else if (cell instanceof Cell.Decimal number) {
            return number.value();
        } else if (cell instanceof Cell.Share share) {
            return share.value();
        } else if (cell instanceof Cell.Span span) {
            return List.of(span.low(), span.high());
        }
        return null;
    }

    /** Why there is no value; empty: there is one, or the column does not apply. */
    static String reason(Cell cell) {
        if (cell instanceof Cell.Held) {
            return HELD;
        }
        return cell instanceof Cell.Absent absent ? absent.reason() : "";
    }
}
