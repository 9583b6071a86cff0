package org.aspirant.rubric.format;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Says what a schema's refusal means to the person who wrote the document. */
final class SchemaAdvice {

    private SchemaAdvice() {}

    static void add(Error error, Findings findings) {
        JsonNode at = error.getInstanceNode();
        String where = error.getInstanceLocation().toString();
        String here = where.isEmpty() ? "the document" : where;
        @Nullable String property = error.getProperty();
        switch (error.getKeyword()) {
            case "required" ->
                    findings.add(at, here + " lacks " + property, "add the key " + property);
            case "additionalProperties" ->
                    findings.add(
                            at.path(String.valueOf(property)).isMissingNode()
                                    ? at
                                    : at.path(String.valueOf(property)),
                            here + " has the unknown key " + property,
                            "take it out, or correct its spelling");
            case "type" ->
                    findings.add(
                            at, here + " is " + found(at), "give " + types(error.getSchemaNode()));
            case "enum" ->
                    findings.add(
                            at,
                            here + " is " + found(at),
                            "give one of " + values(error.getSchemaNode()));
            case "const" ->
                    findings.add(
                            at,
                            here + " is " + found(at),
                            "give " + quoted(error.getSchemaNode().asText()));
            case "pattern", "minLength" ->
                    findings.add(
                            at, here + " is " + found(at), pattern(error.getSchemaNode().asText()));
            case "minItems" ->
                    findings.add(
                            at,
                            here + " has " + at.size() + " entries",
                            "give at least " + error.getSchemaNode().asText());
            case "maxItems" ->
                    findings.add(
                            at,
                            here + " has " + at.size() + " entries",
                            "give at most " + error.getSchemaNode().asText());
            case "minimum" ->
                    findings.add(
                            at,
                            here + " is " + at.asText(),
                            "give at least " + error.getSchemaNode().asText());
            case "maximum" ->
                    findings.add(
                            at,
                            here + " is " + at.asText(),
                            "give at most " + error.getSchemaNode().asText());
            case "dependentRequired" -> dependents(error, here, findings);
            case "minProperties" ->
                    findings.add(
                            at,
                            here + " names neither a task nor a criterion",
                            "add the key task or the key criterion");
            default -> findings.add(at, here + ": " + error.getMessage(), "see the schema");
        }
    }

    private static void dependents(Error error, String here, Findings findings) {
        JsonNode at = error.getInstanceNode();
        for (var rule : error.getSchemaNode().properties()) {
            for (JsonNode needed : rule.getValue()) {
                if (at.has(rule.getKey()) && !at.has(needed.asText())) {
                    findings.add(
                            at,
                            here + " has " + rule.getKey() + " without " + needed.asText(),
                            "add the key " + needed.asText());
                }
            }
        }
    }

    private static String found(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "a mapping";
            case ARRAY -> "a list";
            case NULL -> "empty";
            case STRING -> "the text " + quoted(node.asText());
            default -> node.asText();
        };
    }

    private static String types(JsonNode type) {
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(SchemaAdvice::type)
                        .collect(Collectors.joining(" or "))
                : type(type);
    }

    private static String type(JsonNode type) {
        return switch (type.asText()) {
            case "object" -> "a mapping of keys to values";
            case "array" -> "a list";
            case "string" -> "text (in quotes if it looks like a number or a date)";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            default -> type.asText();
        };
    }

    private static String values(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static String pattern(String pattern) {
        if (pattern.startsWith("^-?[0-9]+")) {
            return "give a number such as 3 or 2.75, or a fraction such as 8/3; no comma";
        }
        if (pattern.startsWith("^[A-Za-z0-9]")) {
            return "give an id of letters, digits, dots, hyphens and underscores, 100 at most";
        }
        if (pattern.startsWith("^https")) {
            return "give an address that begins with https://";
        }
        return "give some text";
    }
}
