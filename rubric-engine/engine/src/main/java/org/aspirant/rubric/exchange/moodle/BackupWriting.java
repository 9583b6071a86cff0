package org.aspirant.rubric.exchange.moodle;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;

/**
 * Definitions as {@code grading.xml} of an activity in a backup. What has no id yet is given one
 * that no other has: a restore makes ids of its own and needs these only to tell things apart.
 */
final class BackupWriting {

    private static final int DECIMALS = 5;
    private static final Set<String> SCORES = Set.of("score", "maxscore");

    private final StringBuilder xml = new StringBuilder();
    private final Map<String, Long> lastIds = new HashMap<>();

    private BackupWriting() {}

    /**
     * The file.
     *
     * @param file the name that problems carry
     * @param answer as the web service takes it
     * @return refused if an area has two definitions of one method, which Moodle cannot have
     */
    static CompileOutcome<String> of(String file, ObjectNode answer) {
        Map<String, ObjectNode> areas = new LinkedHashMap<>();
        Map<String, String> seen = new HashMap<>();
        for (JsonNode area : answer.path("areas")) {
            String name = area.path("areaname").asText();
            for (JsonNode definition : area.path("definitions")) {
                String rubric = quoted(definition.path("name").asText());
                String method = definition.path("method").asText() + " for " + quoted(name);
                String other = seen.put(method, rubric);
                if (other != null) {
                    return new Refused<>(
                            List.of(
                                    new Problem(
                                            file,
                                            0,
                                            0,
                                            other + " and " + rubric + " are both a " + method,
                                            "convert each by itself: grading.xml is of one"
                                                    + " activity")));
                }
                areas.computeIfAbsent(name, any -> withoutDefinitions(area))
                        .withArrayProperty("definitions")
                        .add(definition);
            }
        }
        var whole = JsonNodeFactory.instance.objectNode();
        whole.putArray("areas").addAll(areas.values());
        return new Compiled<>(new BackupWriting().written(whole));
    }

    private static ObjectNode withoutDefinitions(JsonNode area) {
        ObjectNode copy = area.deepCopy();
        return copy.without("definitions");
    }

    private String written(JsonNode answer) {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        seeIds(answer, BackupShape.AREAS);
        list(answer, BackupShape.AREAS, "");
        return xml.toString();
    }

    private void seeIds(JsonNode owner, BackupShape shape) {
        for (JsonNode item : DefinitionReading.listed(owner.path(shape.member()))) {
            lastIds.merge(shape.element(), item.path("id").asLong(0), Math::max);
            shape.within().forEach(within -> seeIds(item, within));
            String method = item.path("method").asText();
            BackupShape.METHODS
                    .getOrDefault(method, List.of())
                    .forEach(within -> seeIds(item.path(method), within));
        }
    }

    private void list(JsonNode owner, BackupShape shape, String indent) {
        line(indent, "<" + shape.list() + ">");
        for (JsonNode item : DefinitionReading.listed(owner.path(shape.member()))) {
            object(item, shape, indent + "  ");
        }
        line(indent, "</" + shape.list() + ">");
    }

    private void object(JsonNode item, BackupShape shape, String indent) {
        long id =
                item.path("id").isNumber()
                        ? item.path("id").asLong()
                        : lastIds.merge(shape.element(), 1L, Long::sum);
        line(indent, "<" + shape.element() + " id=\"" + id + "\">");
        String within = indent + "  ";
        for (String field : shape.fields()) {
            line(within, "<" + field + ">" + value(item.path(field), field) + "</" + field + ">");
        }
        shape.within().forEach(list -> list(item, list, within));
        if (shape.equals(BackupShape.DEFINITIONS)) {
            form(item, within);
        }
        line(indent, "</" + shape.element() + ">");
    }

    private void form(JsonNode definition, String indent) {
        String method = definition.path("method").asText();
        line(indent, "<" + BackupShape.plugin(method) + ">");
        BackupShape.METHODS
                .getOrDefault(method, List.of())
                .forEach(list -> list(definition.path(method), list, indent + "  "));
        line(indent, "</" + BackupShape.plugin(method) + ">");
        line(indent, "<instances>");
        line(indent, "</instances>");
    }

    private void line(String indent, String text) {
        xml.append(indent).append(text).append('\n');
    }

    private static String value(JsonNode value, String field) {
        if (value.isMissingNode() || value.isNull()) {
            return BackupShape.NULL;
        }
        if (SCORES.contains(field) && value.isNumber()) {
            BigDecimal score = value.decimalValue();
            return score.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
        }
        return escaped(value.asText());
    }

    /** XML 1.0, section 2.2: other characters cannot be written in any way. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '\r' -> escaped.append("&#13;");
                                default -> escaped.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
                            }
                        });
        return escaped.toString();
    }

    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
