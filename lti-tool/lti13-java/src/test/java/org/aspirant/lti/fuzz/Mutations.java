package org.aspirant.lti.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes good things bad, the same way for the same seed. */
public final class Mutations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int DEEP = 40;
    private static final int LONG = 5_000;

    /** What readers trip over: syntax of JSON, tokens, addresses, headers and markup. */
    private static final List<String> PIECES =
            List.of(
                    "",
                    " ",
                    "\0",
                    "\r\n",
                    "\"",
                    "\\u0000",
                    "{",
                    "[",
                    "]]]]",
                    "null",
                    "true",
                    "-0",
                    "1e999999999",
                    "9999999999999999999999",
                    "\uD800",
                    "\u202E",
                    "https://",
                    "http://[::1",
                    "javascript:alert(1)",
                    "https://platform.example:99999/",
                    "%zz",
                    "../..",
                    ".",
                    "=",
                    "<script>",
                    "\u0130\u0131");

    private final Random random;

    public Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** One of these, with equal chances. */
    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    public boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    /** The text with one to three pieces changed, cut out, doubled or put in. */
    public String text(String good) {
        String text = good;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int from = text.isEmpty() ? 0 : random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(12));
            String inside =
                    switch (random.nextInt(5)) {
                        case 0 -> "";
                        case 1 -> one(PIECES);
                        case 2 -> text.substring(from, to) + text.substring(from, to);
                        case 3 -> Character.toString((char) random.nextInt(0x10000));
                        default -> one(PIECES) + text.substring(from, to);
                    };
            text = text.substring(0, from) + inside + text.substring(to);
        }
        return text;
    }

    /** Any value that JSON can have, mostly not the one that is expected. */
    JsonNode value() {
        return switch (random.nextInt(14)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 -> JSON.numberNode(random.nextDouble() * 1e18);
            case 4 -> JSON.numberNode(new BigInteger("9".repeat(90)));
            case 5 -> JSON.numberNode(new BigDecimal("1e-300"));
            case 6 -> JSON.textNode("");
            case 7 -> JSON.textNode("x".repeat(LONG));
            case 8 -> JSON.arrayNode();
            case 9 -> JSON.objectNode();
            case 10 -> nested();
            case 11 -> JSON.arrayNode().add(value()).add(JSON.nullNode());
            case 12 -> JSON.objectNode().set("id", value());
            default -> JSON.textNode(one(PIECES));
        };
    }

    private static JsonNode nested() {
        ArrayNode inner = JSON.arrayNode();
        for (int depth = 0; depth < DEEP; depth++) {
            inner = JSON.arrayNode().add(inner);
        }
        return inner;
    }

    /** A copy with something in it changed, taken away or added, at any depth. */
    public JsonNode json(JsonNode good) {
        JsonNode copy = good.deepCopy();
        List<JsonNode> places = new ArrayList<>();
        collect(copy, places);
        if (places.isEmpty()) {
            return value();
        }
        JsonNode place = one(places);
        if (place instanceof ObjectNode object) {
            change(object);
        } else if (place instanceof ArrayNode array) {
            array.insert(random.nextInt(array.size() + 1), value());
        }
        return copy;
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || happens(0.1)) {
            object.set(one(PIECES), value());
            return;
        }
        String name = one(names);
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + one(PIECES), object.remove(name));
            default -> object.set(name, mutated(object.get(name)));
        }
    }

    /** Of the same kind as often as not, so that checks behind the first are reached. */
    private JsonNode mutated(JsonNode value) {
        return value.isTextual() && random.nextBoolean()
                ? JSON.textNode(text(value.asText()))
                : value();
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    /** A body that was sent as JSON: broken as JSON, or whole and with something else in it. */
    String body(String good) {
        try {
            return happens(0.4) ? text(good) : json(MAPPER.readTree(good)).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(good, e);
        }
    }
}
