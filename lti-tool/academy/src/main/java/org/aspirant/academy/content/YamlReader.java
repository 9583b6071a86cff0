package org.aspirant.academy.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML as plain data: mappings, lists, text, whole numbers, {@code true} and {@code false}.
 *
 * <p>Anchors, aliases, tags, duplicate keys and the other booleans of YAML 1.1 are refused, since
 * each of them has surprised an author. A document has at most a million characters and 40 levels.
 */
public final class YamlReader {

    /** The longest document, in code points. */
    public static final int LONGEST = 1_000_000;

    private static final int DEEPEST = 40;
    private static final String RULE = "yaml";

    private final String file;
    private final Map<String, Position> positions = new HashMap<>();
    private final Set<String> block = new HashSet<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<ContentProblem> problems = new ArrayList<>();

    private YamlReader(String file) {
        this.file = file;
    }

    /**
     * Reads a document.
     *
     * @param file the name that problems carry
     */
    public static YamlOutcome read(String file, String text) {
        return new YamlReader(file).read(text);
    }

    private YamlOutcome read(String text) {
        Node root;
        try {
            root = new Yaml(limits()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            var place =
                    mark == null
                            ? Position.of(file)
                            : new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
            return unreadable(
                    place.problem(
                            RULE,
                            "this is not YAML: " + String.valueOf(e.getProblem()),
                            "check indentation, and put text with a colon, a comma or a question"
                                    + " mark in quotation marks"));
        } catch (YAMLException e) {
            return unreadable(
                    Position.of(file)
                            .problem(
                                    RULE,
                                    "this is not YAML: " + e.getMessage(),
                                    "keep it under "
                                            + LONGEST
                                            + " characters and "
                                            + DEEPEST
                                            + " levels"));
        }
        if (root == null) {
            return unreadable(
                    Position.of(file).problem(RULE, "the file is empty", "write one document"));
        }
        var tree = convert(root, "", place(root));
        return problems.isEmpty()
                ? new YamlOutcome.Read(
                        new Cursor(tree, "", new Cursor.Places(file, positions, block)))
                : new YamlOutcome.Unreadable(problems);
    }

    private static YamlOutcome unreadable(ContentProblem problem) {
        return new YamlOutcome.Unreadable(List.of(problem));
    }

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST);
        return options;
    }

    private Position place(Node node) {
        return new Position(
                file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }

    private JsonNode convert(Node node, String pointer, Position position) {
        positions.put(pointer, position);
        if (!seen.add(node)) {
            refuse(
                    position,
                    "an alias stands for a value written elsewhere",
                    "write the value out");
            return JsonNodeFactory.instance.nullNode();
        }
        if (node.getAnchor() != null) {
            refuse(position, "an anchor '&" + node.getAnchor() + "'", "leave it out");
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, pointer);
        } else if (node instanceof SequenceNode sequence) {
            var array = JsonNodeFactory.instance.arrayNode();
            for (Node element : sequence.getValue()) {
                array.add(convert(element, pointer + "/" + array.size(), place(element)));
            }
            return array;
        }
        return scalar((ScalarNode) node, pointer, position);
    }

    private JsonNode mapping(MappingNode mapping, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (var entry : mapping.getValue()) {
            var place = place(entry.getKeyNode());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                refuse(place, "a key that is not text", "write a plain key");
                continue;
            }
            if (object.has(key.getValue())) {
                refuse(place, "the key '" + key.getValue() + "' twice", "keep one of them");
                continue;
            }
            object.set(
                    key.getValue(),
                    convert(
                            entry.getValueNode(),
                            pointer + "/" + Cursor.escape(key.getValue()),
                            place));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode scalar, String pointer, Position position) {
        var value = scalar.getValue();
        if (scalar.getScalarStyle() == ScalarStyle.LITERAL
                || scalar.getScalarStyle() == ScalarStyle.FOLDED) {
            block.add(pointer);
        }
        var tag = scalar.getTag();
        if (tag.equals(Tag.STR)) {
            return JsonNodeFactory.instance.textNode(value);
        } else if (tag.equals(Tag.BOOL)) {
            if (value.equals("true") || value.equals("false")) {
                return JsonNodeFactory.instance.booleanNode(value.equals("true"));
            }
            refuse(
                    position,
                    "'" + value + "' would be read as a boolean",
                    "write true or false, or put the word in quotation marks");
        } else if (tag.equals(Tag.INT)) {
            if (value.matches("-?(0|[1-9][0-9]{0,8})")) {
                return JsonNodeFactory.instance.numberNode(Integer.parseInt(value));
            }
            refuse(
                    position,
                    "'" + value + "' is not a plain whole number",
                    "write at most nine digits without separators or leading zeros, or put it in"
                            + " quotation marks");
        } else {
            refuse(
                    position,
                    value.isEmpty()
                            ? "a key without a value"
                            : "'" + value + "' is not read as text",
                    "write a value; put text in quotation marks");
        }
        return JsonNodeFactory.instance.nullNode();
    }

    private void refuse(Position position, String wrong, String right) {
        problems.add(position.problem(RULE, wrong, right));
    }
}
