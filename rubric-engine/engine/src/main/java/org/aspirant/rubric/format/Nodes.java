package org.aspirant.rubric.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.aspirant.rubric.exact.Exact;
import org.jspecify.annotations.Nullable;

/** Takes values out of nodes that a schema has already let through. */
final class Nodes {

    private Nodes() {}

    static String text(JsonNode node, String key) {
        return node.path(key).asText();
    }

    static @Nullable String textOrNull(JsonNode node, String key) {
        return node.has(key) ? node.path(key).asText() : null;
    }

    static Exact exact(JsonNode number) {
        return Exact.parse(
                number.isNumber() ? number.decimalValue().toPlainString() : number.asText());
    }

    static Exact exact(JsonNode node, String key, Exact otherwise) {
        return node.has(key) ? exact(node.path(key)) : otherwise;
    }

    static @Nullable Exact exactOrNull(JsonNode node, String key) {
        return node.has(key) ? exact(node.path(key)) : null;
    }

    static boolean flag(JsonNode node, String key) {
        return node.path(key).asBoolean(false);
    }

    /** The constant that a document writes in lower case with hyphens. */
    static <E extends Enum<E>> E constant(JsonNode node, String key, E otherwise) {
        return node.has(key)
                ? Enum.valueOf(
                        otherwise.getDeclaringClass(),
                        text(node, key).toUpperCase(Locale.ROOT).replace('-', '_'))
                : otherwise;
    }

    static <T> List<T> each(JsonNode node, String key, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        node.path(key).forEach(item -> items.add(read.apply(item)));
        return items;
    }
}
