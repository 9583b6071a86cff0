package org.aspirant.tool.persistence.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;

/** A platform's list of line items beside the one with the number 3, and what is in them. */
final class ScriptedColumns {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI container;
    private final Map<String, ObjectNode> items = new LinkedHashMap<>();
    private final Map<String, String> results = new LinkedHashMap<>();
    private final Map<String, String> newest = new LinkedHashMap<>();
    private int number = 100;
    private boolean losesNextAnswer;

    /** What was sent, as {@code tag points}. */
    final List<String> sent = new ArrayList<>();

    ScriptedColumns(URI container) {
        this.container = container;
    }

    /** Makes the next column that is asked for and does not get to say so. */
    void loseNextAnswer() {
        losesNextAnswer = true;
    }

    /** The tags and headings of all, in the order of making. */
    List<String> all() {
        return items.values().stream()
                .map(item -> item.path("tag").asText() + " as " + item.path("label").asText())
                .toList();
    }

    /** From now on there is one that the tool did not make here. */
    void has(String tag, String label, String resourceId) {
        add(
                JSON.createObjectNode()
                        .put("label", label)
                        .put("scoreMaximum", 20)
                        .put("resourceId", resourceId)
                        .put("tag", tag));
    }

    /** Where the newest score of a tag went: the place of its column among all, from 0. */
    int sentTo(String tag) {
        return List.copyOf(items.keySet()).indexOf(newest.get(tag));
    }

    void delete(String tag) {
        items.values().removeIf(item -> item.path("tag").asText().equals(tag));
    }

    /** What a column shows from now on, a JSON list. */
    void shows(String tag, String list) {
        results.put(tag, list);
    }

    /** Empty for what is none of theirs. */
    Optional<FetchOutcome> answer(HttpCall call) {
        String path = call.address().getPath();
        if (path.equals(container.getPath())) {
            return Optional.of(call.method().equals("POST") ? make(call) : list());
        }
        String id = path.replaceFirst("/(scores|results)$", "");
        if (id.endsWith("/3")) {
            return Optional.empty();
        }
        ObjectNode item = items.get(id);
        if (item == null) {
            return Optional.of(answered(404, ""));
        }
        String tag = item.path("tag").asText();
        if (path.endsWith("/scores")) {
            newest.put(tag, id);
            sent.add(tag + " " + read(call).path("scoreGiven").asText());
            return Optional.of(answered(200, ""));
        }
        return Optional.of(answered(200, results.getOrDefault(tag, "[]")));
    }

    private FetchOutcome make(HttpCall call) {
        ObjectNode item = add((ObjectNode) read(call));
        if (losesNextAnswer) {
            losesNextAnswer = false;
            return new FetchOutcome.Failed(FetchFault.TIMED_OUT, "read");
        }
        return answered(201, item.toString());
    }

    private ObjectNode add(ObjectNode item) {
        String path = container.getPath() + "/" + number++;
        items.put(path, item.put("id", container.resolve(path).toString()));
        return item;
    }

    private FetchOutcome list() {
        return answered(200, items.values().toString());
    }

    private static FetchOutcome answered(int status, String body) {
        return new FetchOutcome.Answered(status, Map.of(), body);
    }

    private static JsonNode read(HttpCall call) {
        try {
            return JSON.readTree(String.valueOf(call.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
