package org.aspirant.rubric.exchange.caseframework.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.rubric.exchange.DocumentIds;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.caseframework.members.CrosswalkKeys;
import org.aspirant.rubric.exchange.caseframework.members.Extension;
import org.aspirant.rubric.exchange.caseframework.members.Identities;

/**
 * Crosswalks from the {@code exactMatchOf} and {@code isRelatedTo} that lead out of a package.
 * Where they lead is a set of standards of ours: the one that our extension names, or else one for
 * each host.
 */
final class CrosswalkReading {

    private final Identities identities;
    private final Notes notes;
    private final Map<String, List<JsonNode>> leaving = new HashMap<>();
    private final Map<String, List<ObjectNode>> unmatched = new HashMap<>();
    private final ArrayNode standards = JsonNodeFactory.instance.arrayNode();
    private final Set<String> standardIds = new HashSet<>();

    CrosswalkReading(JsonNode content, ItemTree tree, Identities identities, Notes notes) {
        this.identities = identities;
        this.notes = notes;
        Extension.of(content.path("CFDocument")).path("standards").forEach(standards::add);
        standards.forEach(one -> standardIds.add(one.path("id").asText()));
        for (JsonNode association : content.path("CFAssociations")) {
            sort(association, tree);
        }
        tree.items()
                .forEach(
                        (identifier, item) ->
                                Extension.of(item)
                                        .path("unmatched")
                                        .forEach(one -> addUnmatched(identifier, one)));
    }

    private record Placed(long place, String association, ObjectNode crosswalk) {}

    private void sort(JsonNode association, ItemTree tree) {
        String type = association.path("associationType").asText();
        String from = association.path("originNodeURI").path("identifier").asText();
        String to = association.path("destinationNodeURI").path("identifier").asText();
        boolean compares = type.equals("exactMatchOf") || type.equals("isRelatedTo");
        if (compares && tree.items().containsKey(from) && !tree.items().containsKey(to)) {
            leaving.computeIfAbsent(from, any -> new ArrayList<>()).add(association);
        } else if (!type.equals("isChildOf")) {
            notes.add(
                    association,
                    "CFAssociation of the type " + type + " has no place in a framework",
                    "carried along");
        }
    }

    private void addUnmatched(String identifier, JsonNode one) {
        if (one instanceof ObjectNode object) {
            unmatched.computeIfAbsent(identifier, any -> new ArrayList<>()).add(object);
        }
    }

    /** The crosswalks of an item. */
    ArrayNode of(String identifier, String key) {
        List<Placed> all = new ArrayList<>();
        leaving.getOrDefault(identifier, List.of()).forEach(one -> all.add(read(one)));
        for (ObjectNode one : unmatched.getOrDefault(identifier, List.of())) {
            var crosswalk =
                    JsonNodeFactory.instance.objectNode().put("to", one.path("to").asText());
            crosswalk.put("match", "none").put("reason", one.path("reason").asText());
            all.add(new Placed(one.path("place").asLong(Long.MAX_VALUE), "", crosswalk));
        }
        all.sort(Comparator.comparingLong(Placed::place));
        var crosswalks = JsonNodeFactory.instance.arrayNode();
        var keys = new CrosswalkKeys(key);
        for (Placed one : all) {
            String own =
                    keys.crosswalk(
                            one.crosswalk().path("to").asText(),
                            one.crosswalk().path("code").asText());
            if (!one.association().isEmpty()) {
                identities.give(own, one.association());
            }
            crosswalks.add(one.crosswalk());
        }
        return crosswalks;
    }

    private Placed read(JsonNode association) {
        JsonNode ours = Extension.of(association);
        JsonNode destination = association.path("destinationNodeURI");
        boolean exact = association.path("associationType").asText().equals("exactMatchOf");
        var crosswalk = JsonNodeFactory.instance.objectNode();
        crosswalk.put("to", ours.has("to") ? ours.path("to").asText() : standard(destination));
        crosswalk.put(
                "code", ours.path("code").asText(destination.path("identifier").asText("unknown")));
        crosswalk.put("match", exact ? "exact" : ours.path("match").asText("related"));
        crosswalk.put("reason", ItemWords.said(association, "notes"));
        return new Placed(
                association.path("sequenceNumber").asLong(Long.MAX_VALUE),
                association.path("identifier").asText(),
                crosswalk);
    }

    private String standard(JsonNode destination) {
        String given = URI.create(destination.path("uri").asText()).getHost();
        String host = given == null ? "elsewhere" : given;
        String id = new DocumentIds().fresh(host, "elsewhere");
        if (standardIds.add(id)) {
            standards.addObject().put("id", id).put("title", host).put("edition", "unknown");
        }
        return id;
    }

    /** The sets of standards that crosswalks lead to. */
    ArrayNode standards() {
        return standards;
    }
}
