package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;

/**
 * What is known of assessors, tasks or criteria, as CSV: one of these columns, by which no two rows
 * are alike, and columns of one's own, such as the team of an assessor or the form of a task.
 */
public final class AttributesCsv {

    private static final List<String> KEYS = List.of("assessor", "task", "criterion");
    private static final String ADVICE =
            "give one of the columns " + String.join(", ", KEYS) + ", and columns of your own";

    private AttributesCsv() {}

    /**
     * What a file says.
     *
     * @param key {@code assessor}, {@code task} or {@code criterion}
     * @param columns the others
     * @param values of each id by column; none is empty
     */
    public record Attributes(
            String key, Set<String> columns, Map<String, Map<String, String>> values) {

        public Attributes {
            columns = Set.copyOf(columns);
            values = Map.copyOf(values);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the name that problems carry
     * @return what it says; or up to about a hundred problems
     */
    public static CompileOutcome<Attributes> read(String file, String text) {
        List<String> keys = KEYS.stream().filter(headerOf(text)::contains).toList();
        if (keys.size() != 1) {
            return refused(
                    file,
                    keys.isEmpty()
                            ? "it says of nobody and nothing what is known"
                            : "it has the columns " + String.join(" and ", keys));
        }
        String key = keys.get(0);
        Map<String, Map<String, String>> values = new HashMap<>();
        Set<String> columns = new LinkedHashSet<>();
        var outcome =
                SmallCsv.readOpen(
                        file,
                        text,
                        key,
                        values,
                        row -> {
                            Map<String, String> others = row.others();
                            columns.addAll(others.keySet());
                            others.forEach(
                                    (column, value) -> {
                                        if (value.isEmpty()) {
                                            row.problem(
                                                    column,
                                                    "the " + quoted(column) + " is empty",
                                                    "give one");
                                        }
                                    });
                            values.put(row.text(key), others);
                        });
        if (outcome instanceof Refused<Map<String, Map<String, String>>> wrong) {
            return new Refused<>(wrong.problems());
        }
        return columns.isEmpty()
                ? refused(file, "it has nothing beside the column " + key)
                : new Compiled<>(new Attributes(key, columns, values));
    }

    private static Set<String> headerOf(String text) {
        String line = text.lines().findFirst().orElse("").replace("\uFEFF", "");
        Set<String> names = new LinkedHashSet<>();
        for (String name : line.split(",", -1)) {
            names.add(name.replace("\"", "").strip());
        }
        return names;
    }

    private static CompileOutcome<Attributes> refused(String file, String wrong) {
        return new Refused<>(List.of(new Problem(file, 1, 1, wrong, ADVICE)));
    }
}
