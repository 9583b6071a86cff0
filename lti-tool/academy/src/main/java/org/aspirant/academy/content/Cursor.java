package org.aspirant.academy.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A value in a YAML file that knows where it stands.
 *
 * @param node the value; missing if the file has none there
 * @param pointer its JSON pointer
 * @param places where every pointer stands
 */
public record Cursor(JsonNode node, String pointer, Places places) {

    /**
     * Where the values of a file stand.
     *
     * @param block pointers of texts that begin on the line after their key
     */
    public record Places(
            String file, Map<String, Position> positions, java.util.Set<String> block) {}

    /** The value under a key. */
    public Cursor at(String key) {
        return new Cursor(node.path(key), pointer + "/" + escape(key), places);
    }

    public boolean isPresent() {
        return !node.isMissingNode();
    }

    public boolean has(String key) {
        return node.has(key);
    }

    /** The text under a key that the schema requires. */
    public String text(String key) {
        return node.path(key).asText();
    }

    /** The text under a key, or null if there is none. */
    public @Nullable String textOrNull(String key) {
        return node.has(key) ? node.path(key).asText() : null;
    }

    /** The number under a key that the schema requires. */
    public int number(String key) {
        return node.path(key).asInt();
    }

    /** The elements of the list under a key; none if there is no such key. */
    public List<Cursor> list(String key) {
        var list = at(key);
        var elements = new ArrayList<Cursor>();
        for (int index = 0; index < list.node.size(); index++) {
            elements.add(new Cursor(list.node.get(index), list.pointer + "/" + index, list.places));
        }
        return elements;
    }

    /** The texts of the list under a key; none if there is no such key. */
    public List<String> texts(String key) {
        return StreamSupport.stream(node.path(key).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The keys of this mapping, in the order of the file. */
    public List<String> keys() {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The values of this mapping, in the order of the file. */
    public List<Cursor> values() {
        return keys().stream().map(this::at).toList();
    }

    /** The last part of the pointer: the key or index under which this value stands. */
    public String key() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** Where this value stands, or the nearest value around it. */
    public Position position() {
        return position(pointer);
    }

    private Position position(String wanted) {
        for (var at = wanted; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var found = places.positions().get(at);
            if (found != null) {
                return found;
            }
            if (at.isEmpty()) {
                return Position.of(places.file());
            }
        }
    }

    /** Where the value with this pointer stands, or the nearest value around it. */
    public Position positionOf(String absolutePointer) {
        return position(absolutePointer);
    }

    /** Where a line of this text stands, counted from 1. */
    public Position lineOf(int line) {
        var position = position();
        return places.block().contains(pointer)
                ? new Position(position.file(), position.line() + line, 0)
                : position;
    }

    /** Something wrong here. */
    public ContentProblem problem(String rule, String wrong, String right) {
        return position().problem(rule, wrong, right);
    }

    /** A key as a part of a JSON pointer (RFC 6901). */
    public static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
