package org.aspirant.academy.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Written;
import org.jspecify.annotations.Nullable;

/**
 * How a move stands in the log: one line of JSON, the same move always the same line.
 *
 * <p>A run's hash is taken over these lines, so their form never changes.
 */
final class MoveText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MoveText() {}

    static String write(Move move) {
        var json = JSON.createObjectNode();
        if (move instanceof Move.Choose choose) {
            json.put("choose", choose.choice());
            putIfWritten(json, choose.reason());
        } else if (move instanceof Move.Cast cast) {
            json.put("cast", cast.node());
            var characters = json.putArray("characters");
            cast.characters().forEach(characters::add);
            putIfWritten(json, cast.reason());
        } else if (move instanceof Move.FillSheet fill) {
            json.put("sheet", fill.node());
            var fields = json.putObject("fields");
            fill.fields().forEach((id, written) -> fields.set(id, object(written)));
        } else if (move instanceof Move.OpenExhibit open) {
            json.put("open", open.exhibit());
        } else if (move instanceof Move.Acknowledge acknowledge) {
            json.put("acknowledge", acknowledge.node());
        } else {
            json.put("postpone", ((Move.Postpone) move).event());
        }
        return json.toString();
    }

    private static void putIfWritten(ObjectNode json, @Nullable Written reason) {
        if (reason != null) {
            json.set("reason", object(reason));
        }
    }

    private static ObjectNode object(Written written) {
        return JSON.createObjectNode()
                .put("text", written.textId())
                .put("words", written.words())
                .put("characters", written.characters())
                .put("sha256", written.commitment());
    }

    /**
     * Reads a line of a log.
     *
     * @throws IllegalStateException if it is none that {@link #write} makes
     */
    static Move read(String line) {
        try {
            return move(JSON.readTree(line));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalStateException("not a move: " + line, e);
        }
    }

    private static Move move(JsonNode json) {
        if (json.has("choose")) {
            return new Move.Choose(text(json, "choose"), reason(json));
        } else if (json.has("cast")) {
            return new Move.Cast(text(json, "cast"), characters(json), reason(json));
        } else if (json.has("sheet")) {
            var fields = new LinkedHashMap<String, Written>();
            json.required("fields")
                    .properties()
                    .forEach(field -> fields.put(field.getKey(), written(field.getValue())));
            return new Move.FillSheet(text(json, "sheet"), fields);
        } else if (json.has("open")) {
            return new Move.OpenExhibit(text(json, "open"));
        } else if (json.has("acknowledge")) {
            return new Move.Acknowledge(text(json, "acknowledge"));
        }
        return new Move.Postpone(text(json, "postpone"));
    }

    private static List<String> characters(JsonNode json) {
        var characters = new ArrayList<String>();
        json.required("characters").forEach(one -> characters.add(one.asText()));
        return characters;
    }

    private static @Nullable Written reason(JsonNode json) {
        var reason = json.get("reason");
        return reason == null ? null : written(reason);
    }

    private static Written written(JsonNode json) {
        return new Written(
                text(json, "text"),
                json.required("words").asInt(),
                json.required("characters").asInt(),
                text(json, "sha256"));
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).asText();
    }
}
