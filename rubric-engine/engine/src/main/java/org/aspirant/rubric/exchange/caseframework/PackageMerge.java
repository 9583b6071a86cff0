package org.aspirant.rubric.exchange.caseframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aspirant.rubric.exchange.caseframework.members.CaseClass;
import org.aspirant.rubric.exchange.caseframework.members.Extension;

/**
 * Writes changes of our documents into the package that they came from. Two packages of ours are
 * compared: one as the documents were when they were read, one as they are now. Where the two
 * differ, the original gets what is now; all else in it stays as it is, known to us or not.
 */
final class PackageMerge {

    /** Members that only mean something together with those of the siblings. */
    private static final List<String> SHARED = List.of("position", "sequenceNumber", "score");

    private PackageMerge() {}

    /** The original with the differences between the two written into it. */
    static ObjectNode of(ObjectNode original, ObjectNode then, ObjectNode now) {
        ObjectNode result = original.deepCopy();
        if (!then.equals(now)) {
            object(result, then, now);
            keepIds(result, now);
        }
        return result;
    }

    private static void object(ObjectNode target, JsonNode then, JsonNode now) {
        var names = new TreeSet<String>();
        then.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode was = then.path(name);
            JsonNode is = now.path(name);
            if (was.equals(is)) {
                continue;
            }
            JsonNode there = target.path(name);
            if (is.isMissingNode()) {
                target.remove(name);
            } else if (there instanceof ObjectNode inner && is.isObject()) {
                object(inner, was, is);
            } else if (there.isArray() && identified(is, was)) {
                target.set(name, array(there, was, is));
            } else if (there.isArray() && name.equals("extensions")) {
                extensions(target, was, is);
            } else {
                target.set(name, is.deepCopy());
            }
        }
    }

    private static boolean identified(JsonNode is, JsonNode was) {
        return is.path(0).has("identifier") || was.path(0).has("identifier");
    }

    private static void extensions(ObjectNode level, JsonNode was, JsonNode is) {
        object(
                Extension.in(level, CaseClass.LEVEL),
                was.path(0).path(Extension.KEY),
                is.path(0).path(Extension.KEY));
    }

    private static ArrayNode array(JsonNode target, JsonNode then, JsonNode now) {
        Map<String, JsonNode> was = byIdentifier(then);
        Map<String, JsonNode> is = byIdentifier(now);
        List<String> together = SHARED.stream().filter(member -> differs(member, was, is)).toList();
        var result = JsonNodeFactory.instance.arrayNode();
        Map<String, JsonNode> there = byIdentifier(target);
        for (JsonNode one : target) {
            String identifier = one.path("identifier").asText();
            boolean removed = was.containsKey(identifier) && !is.containsKey(identifier);
            if (!removed && one instanceof ObjectNode object) {
                if (is.containsKey(identifier)) {
                    JsonNode before = was.getOrDefault(identifier, object.objectNode());
                    JsonNode after = is.getOrDefault(identifier, object.objectNode());
                    object(object, before, after);
                    together.forEach(member -> copy(member, after, object));
                }
                result.add(object);
            }
        }
        for (var entry : is.entrySet()) {
            if (!there.containsKey(entry.getKey())) {
                result.add(entry.getValue().deepCopy());
            }
        }
        return result;
    }

    private static boolean differs(
            String member, Map<String, JsonNode> was, Map<String, JsonNode> is) {
        return !was.keySet().equals(is.keySet())
                || is.entrySet().stream()
                        .anyMatch(
                                entry ->
                                        !entry.getValue()
                                                .path(member)
                                                .equals(
                                                        was.getOrDefault(
                                                                        entry.getKey(),
                                                                        entry.getValue())
                                                                .path(member)));
    }

    private static void copy(String member, JsonNode from, ObjectNode to) {
        if (from.has(member)) {
            to.set(member, from.path(member));
        }
    }

    private static Map<String, JsonNode> byIdentifier(JsonNode array) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        array.forEach(one -> all.put(one.path("identifier").asText(), one));
        return all;
    }

    /** Our ids follow from words that may have changed; so they are written down. */
    private static void keepIds(ObjectNode result, ObjectNode now) {
        keepId(result.path("CFDocument"), now.path("CFDocument"), CaseClass.DOCUMENT);
        keepIds(result.path("CFItems"), now.path("CFItems"), List.of(CaseClass.ITEM));
        keepIds(
                result.path("CFRubrics"),
                now.path("CFRubrics"),
                List.of(CaseClass.RUBRIC, CaseClass.CRITERION, CaseClass.LEVEL));
    }

    private static void keepIds(JsonNode result, JsonNode now, List<CaseClass> types) {
        Map<String, JsonNode> ours = byIdentifier(now);
        List<JsonNode> all = new ArrayList<>();
        result.forEach(all::add);
        for (JsonNode one : all) {
            JsonNode mine = ours.get(one.path("identifier").asText());
            if (mine != null) {
                keepId(one, mine, types.get(0));
                String inner =
                        types.get(0) == CaseClass.RUBRIC
                                ? "CFRubricCriteria"
                                : "CFRubricCriterionLevels";
                if (types.size() > 1) {
                    keepIds(one.path(inner), mine.path(inner), types.subList(1, types.size()));
                }
            }
        }
    }

    private static void keepId(JsonNode one, JsonNode mine, CaseClass type) {
        if (!(one instanceof ObjectNode object) || Extension.of(one).has("id")) {
            return;
        }
        if (type != CaseClass.ITEM) {
            Extension.in(object, type).set("id", Extension.of(mine).path("id"));
        } else if (!one.path("humanCodingScheme").equals(mine.path("humanCodingScheme"))) {
            Extension.in(object, type).set("id", mine.path("humanCodingScheme"));
        }
    }
}
