package org.aspirant.academy.simulation.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.Position;

/**
 * Lays the words of another language over a simulation's document.
 *
 * <p>A strings file has the document's own shape, with words only: mappings by key, lists in the
 * same order and of the same length, where each element repeats the {@code id} or {@code who} of
 * the one that it translates. Every word must be there; what a simulation <em>does</em> cannot be
 * said in it, so no language can play differently from another.
 */
final class Translation {

    private static final String RULE = "translation";

    /** A key whose text may be another in another language, and need not. */
    private static final String NAME = "name";

    /** Labels of the rows of an exhibit's figures; the original has them in the figures. */
    private static final String ROWS = "rows";

    /** What ties an element of a list to its original. */
    private static final List<String> TIES = List.of("id", "who");

    private final Map<String, Position> positions;
    private final Set<String> block;
    private final List<ContentProblem> problems = new ArrayList<>();

    private Translation(Cursor root) {
        this.positions = new HashMap<>(root.places().positions());
        this.block = new HashSet<>(root.places().block());
    }

    /**
     * The document in another language: a copy, whose words stand where the strings file has them.
     *
     * @param texts the strings file's {@code texts}
     * @param problems takes what is wrong with these
     */
    static Cursor of(Cursor root, Cursor texts, List<ContentProblem> problems) {
        var translation = new Translation(root);
        JsonNode copy = root.node().deepCopy();
        translation.lay(texts, (ObjectNode) copy, "");
        problems.addAll(translation.problems);
        return new Cursor(
                copy,
                "",
                new Cursor.Places(root.places().file(), translation.positions, translation.block));
    }

    private void lay(Cursor over, ObjectNode original, String pointer) {
        if (original.has("data")) {
            rows(over, original, pointer);
        }
        for (String key : over.keys()) {
            if (key.equals(ROWS) && original.has("data")) {
                continue;
            }
            if (!original.has(key) || !isRead(key, original.get(key))) {
                problems.add(
                        over.at(key)
                                .problem(
                                        RULE,
                                        "'" + key + "' is nothing that can be said otherwise here",
                                        "keep the keys of the simulation whose words people read,"
                                                + " and take this one out"));
            }
        }
        var keys = new ArrayList<String>();
        original.fieldNames().forEachRemaining(keys::add);
        for (String key : keys) {
            var value = original.get(key);
            if (isRead(key, value) && !Words.areForAuthors(key, original)) {
                lay(over, key, original, pointer + "/" + Cursor.escape(key));
            }
        }
    }

    private void lay(Cursor around, String key, ObjectNode original, String pointer) {
        var value = original.get(key);
        var over = around.at(key);
        if (!over.isPresent()) {
            if (!TIES.contains(key) && !key.equals(NAME) && Words.in(key, value)) {
                missing(around, key);
            }
        } else if (value.isTextual()) {
            word(over, key, original, pointer);
        } else if (value.isObject() && over.node().isObject()) {
            lay(over, (ObjectNode) value, pointer);
        } else if (value.isArray() && over.node().isArray()) {
            list(around, key, (ArrayNode) value, pointer);
        } else {
            problems.add(
                    over.problem(
                            RULE,
                            "'" + key + "' has another shape than in the simulation",
                            "write a mapping for a mapping and a list for a list"));
        }
    }

    private void word(Cursor over, String key, ObjectNode original, String pointer) {
        if (TIES.contains(key)) {
            if (!original.get(key).equals(over.node())) {
                problems.add(
                        over.problem(
                                RULE,
                                "'"
                                        + over.node().asText()
                                        + "' stands where the simulation has '"
                                        + original.get(key).asText()
                                        + "'",
                                "keep the order of the simulation"));
            }
        } else if (!over.node().isTextual() || over.node().asText().isBlank()) {
            problems.add(over.problem(RULE, "'" + key + "' has no words", "write them"));
        } else if (TextReader.isPath(original.get(key).asText())
                && !TextReader.isPath(over.node().asText())) {
            problems.add(
                    over.problem(
                            RULE,
                            "'"
                                    + key
                                    + "' stands in place of the file '"
                                    + original.get(key).asText()
                                    + "'",
                            "write the text into a file too, and give its path"));
        } else {
            original.set(key, over.node());
            move(over, pointer);
        }
    }

    private void list(Cursor around, String key, ArrayNode original, String pointer) {
        var elements = around.list(key);
        if (elements.size() != original.size()) {
            problems.add(
                    around.at(key)
                            .problem(
                                    RULE,
                                    "'"
                                            + key
                                            + "' has "
                                            + elements.size()
                                            + " entries, the simulation has "
                                            + original.size(),
                                    "write one for each, in the same order"));
            return;
        }
        for (int index = 0; index < original.size(); index++) {
            var element = elements.get(index);
            var inner = pointer + "/" + index;
            if (original.get(index) instanceof ObjectNode object) {
                tied(element, object);
                lay(element, object, inner);
            } else {
                original.set(index, element.node());
                move(element, inner);
            }
        }
    }

    private void tied(Cursor element, ObjectNode original) {
        for (String tie : TIES) {
            if (original.has(tie) && !element.has(tie)) {
                problems.add(
                        element.problem(
                                RULE,
                                "it does not say which '" + tie + "' it translates",
                                "add " + tie + ": " + original.get(tie).asText()));
            }
        }
    }

    /** Which rows there are is known when the figures are read; that they are named, here. */
    private void rows(Cursor over, ObjectNode original, String pointer) {
        if (!over.has(ROWS)) {
            missing(over, ROWS);
        } else if (!over.at(ROWS).node().isObject()) {
            problems.add(
                    over.at(ROWS)
                            .problem(
                                    RULE,
                                    "'rows' has another shape than is asked for",
                                    "write the key of each row, a colon and its words"));
        } else {
            original.set(ROWS, over.at(ROWS).node());
            for (Cursor row : over.at(ROWS).values()) {
                move(row, pointer + "/" + ROWS + "/" + Cursor.escape(row.key()));
            }
            move(over.at(ROWS), pointer + "/" + ROWS);
        }
    }

    private void missing(Cursor around, String key) {
        problems.add(
                around.problem(
                        RULE,
                        (around.pointer().isEmpty() ? "" : around.key() + ": ")
                                + "'"
                                + key
                                + "' is missing",
                        "write its words, so that nobody reads half a simulation"));
    }

    private void move(Cursor over, String pointer) {
        positions.put(pointer, over.position());
        block.remove(pointer);
        if (over.places().block().contains(over.pointer())) {
            block.add(pointer);
        }
    }

    /** Whether a value is words, holds words or ties words to their original. */
    private static boolean isRead(String key, JsonNode value) {
        return TIES.contains(key) || key.equals(NAME) || Words.in(key, value);
    }
}
