package org.aspirant.academy.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A JSON Schema that speaks to authors. */
public final class ContentSchema {

    private static final String RULE = "schema";

    private final Schema schema;

    /**
     * A schema on the class path.
     *
     * @param resource such as {@code /schemas/sim.schema.json}
     */
    public ContentSchema(String resource) {
        var config = SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build();
        try (var in = Objects.requireNonNull(ContentSchema.class.getResourceAsStream(resource))) {
            schema =
                    SchemaRegistry.withDefaultDialect(
                                    SpecificationVersion.DRAFT_2020_12,
                                    builder -> builder.schemaRegistryConfig(config))
                            .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schema.initializeValidators();
    }

    /** What is wrong with the shape of a document, in the order of the file. */
    public List<ContentProblem> check(Cursor root) {
        var problems = new ArrayList<ContentProblem>();
        Set<String> told = new HashSet<>();
        for (Error error : schema.validate(root.node())) {
            var pointer = error.getInstanceLocation().toString();
            if (isAlternative(error) && told.contains(pointer)) {
                continue;
            }
            told.add(pointer);
            problems.add(problem(root, pointer, error));
        }
        problems.sort(ContentProblem.BY_PLACE);
        return problems;
    }

    /** Each branch of a failed alternative reports by itself; one report is enough. */
    private static boolean isAlternative(Error error) {
        var path = error.getEvaluationPath().toString();
        return path.contains("/oneOf") || path.contains("/anyOf") || path.contains("/allOf");
    }

    private static ContentProblem problem(Cursor root, String pointer, Error error) {
        JsonNode node = error.getInstanceNode();
        JsonNode rule = error.getSchemaNode();
        String here = pointer.isEmpty() ? "the document" : pointer.substring(1);
        String property = String.valueOf(error.getProperty());
        var place = root.positionOf(pointer);
        return switch (error.getKeyword()) {
            case "required" ->
                    place.problem(
                            RULE, here + " lacks '" + property + "'", "add the key " + property);
            case "additionalProperties", "unevaluatedProperties" ->
                    root.positionOf(pointer + "/" + Cursor.escape(property))
                            .problem(
                                    RULE,
                                    here + " has the unknown key '" + property + "'",
                                    "correct its spelling, or take it out");
            case "type" -> place.problem(RULE, here + " is " + found(node), "give " + types(rule));
            case "enum" ->
                    place.problem(RULE, here + " is " + found(node), "give one of " + values(rule));
            case "const" ->
                    place.problem(RULE, here + " is " + found(node), "give " + rule.asText());
            case "pattern", "propertyNames" ->
                    place.problem(RULE, here + " is " + found(node), form(rule.asText()));
            case "minLength" ->
                    place.problem(
                            RULE,
                            here + " has " + node.asText().length() + " characters",
                            "write at least " + rule.asText());
            case "maxLength" ->
                    place.problem(
                            RULE,
                            here + " has " + node.asText().length() + " characters",
                            "write at most " + rule.asText());
            case "minItems", "minProperties" ->
                    place.problem(
                            RULE,
                            here + " has " + node.size() + " entries",
                            "give at least " + rule.asText());
            case "maxItems", "maxProperties" ->
                    place.problem(
                            RULE,
                            here + " has " + node.size() + " entries",
                            "give at most " + rule.asText());
            case "minimum" ->
                    place.problem(
                            RULE, here + " is " + node.asText(), "give at least " + rule.asText());
            case "maximum" ->
                    place.problem(
                            RULE, here + " is " + node.asText(), "give at most " + rule.asText());
            case "uniqueItems" ->
                    place.problem(RULE, here + " names something twice", "name everything once");
            case "dependentRequired" ->
                    place.problem(
                            RULE,
                            here + ": " + error.getMessage(),
                            "add the key, or take out the one that needs it");
            default ->
                    place.problem(
                            RULE,
                            here + " has a shape that the format does not know",
                            "compare it with docs/authoring.md: " + error.getMessage());
        };
    }

    private static String found(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "a mapping";
            case ARRAY -> "a list";
            case STRING -> "the text '" + node.asText() + "'";
            default -> node.asText();
        };
    }

    private static String types(JsonNode type) {
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(ContentSchema::type)
                        .collect(Collectors.joining(" or "))
                : type(type);
    }

    private static String type(JsonNode type) {
        return switch (type.asText()) {
            case "object" -> "a mapping of keys to values";
            case "array" -> "a list";
            case "string" -> "text, in quotation marks if it looks like a number";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            default -> type.asText();
        };
    }

    private static String values(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static String form(String pattern) {
        if (pattern.contains("Mon|Tue")) {
            return "write a story time such as \"Mon 07:40\" or \"W3 Mon 07:40\"";
        } else if (pattern.contains("[mhdw]")) {
            return "write story minutes such as 90, or 2h, 3d, 1w";
        } else if (pattern.contains("PSEL")) {
            return "write a PSEL 2015 code such as PSEL-6g";
        } else if (pattern.contains("csv")) {
            return "write the path of a .csv file in lower-case letters";
        } else if (pattern.endsWith("\\.md$")) {
            return "write the path of a .md file in lower-case letters";
        } else if (pattern.contains("\\.[a-z]")) {
            return "write the id of the node or event, a dot and a word: gate.hold";
        } else if (pattern.startsWith("^T")) {
            return "write a theme from T1 to T13";
        }
        return "write lower-case letters, digits and hyphens, beginning with a letter";
    }
}
