package org.aspirant.rubric.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Task;
import org.jspecify.annotations.Nullable;

/** What is wrong with one document, each with its place. */
public final class Findings {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    public Findings(String file) {
        this.file = file;
    }

    /** Finds something wrong at a node; one that no text was read for means the whole document. */
    public void add(JsonNode at, String wrong, String right) {
        boolean placed = at instanceof TokenStreamLocationAware;
        add(placed ? JsonNodes.tokenStreamLocationOf(at) : JsonLocation.NA, wrong, right);
    }

    /**
     * Finds something wrong at a place.
     *
     * @param at null: the document as a whole
     */
    public void add(@Nullable JsonLocation at, String wrong, String right) {
        int line = at == null ? 0 : Math.max(at.getLineNr(), 0);
        int column = at == null ? 0 : Math.max(at.getColumnNr(), 0);
        problems.add(new Problem(file, line, column, wrong, right));
    }

    /** Finds a second use of an id among siblings. */
    public void unique(Iterable<JsonNode> items, String what) {
        unique(items, "id", what);
    }

    /** Finds a second use of a key's value among siblings. */
    public void unique(Iterable<JsonNode> items, String key, String what) {
        Set<String> seen = new HashSet<>();
        for (JsonNode item : items) {
            JsonNode id = item.isObject() ? item.path(key) : item;
            if (!seen.add(id.asText())) {
                add(
                        id,
                        what + " " + quoted(id.asText()) + " is there twice",
                        "give each " + what + " another " + key);
            }
        }
    }

    /** Finds a task that the plan does not have. */
    void unknownTask(JsonNode id, AssessmentPlan plan) {
        add(
                id,
                "there is no task " + quoted(id.asText()),
                "give one of "
                        + plan.composition().tasks().stream()
                                .map(Task::id)
                                .collect(Collectors.joining(", ")));
    }

    /** Whether nothing is wrong so far. */
    public boolean none() {
        return problems.isEmpty();
    }

    /** Everything found, once, in the order of the document. */
    public <T> CompileOutcome.Refused<T> refused() {
        return new CompileOutcome.Refused<>(problems());
    }

    /** All of them in the order of the file, each once. */
    public List<Problem> problems() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    /** Text in quotes, shortened to 80 characters. */
    public static String quoted(String text) {
        return "\"" + (text.length() > 80 ? text.substring(0, 80) + "…" : text) + "\"";
    }
}
