package org.aspirant.academy.simulation.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.content.CanonicalText;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Pace;
import org.aspirant.academy.simulation.Written;
import org.aspirant.academy.simulation.scenario.Message;
import org.jspecify.annotations.Nullable;

/** Moves as canonical JSON: the form in which a run is kept. */
public final class MoveJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private MoveJson() {}

    /** One line of canonical JSON; it holds no text that anybody typed. */
    public static String write(Move move) {
        return CanonicalText.of(node(move));
    }

    private static ObjectNode node(Move move) {
        var node = JsonNodeFactory.instance.objectNode();
        if (move instanceof Move.Choose choose) {
            node.put("move", "choose").put("choice", choose.choice());
            putReason(node, choose.reason());
        } else if (move instanceof Move.Cast cast) {
            node.put("move", "cast").put("node", cast.node());
            var characters = node.putArray("characters");
            cast.characters().forEach(characters::add);
            putReason(node, cast.reason());
        } else if (move instanceof Move.FillSheet fill) {
            node.put("move", "sheet").put("node", fill.node());
            var fields = node.putObject("fields");
            fill.fields().forEach((id, written) -> fields.set(id, written(written)));
        } else if (move instanceof Move.OpenExhibit open) {
            node.put("move", "open").put("exhibit", open.exhibit());
        } else if (move instanceof Move.Acknowledge acknowledge) {
            node.put("move", "acknowledge").put("node", acknowledge.node());
        } else if (move instanceof Move.Enter enter) {
            node.put("move", "enter").put("node", enter.node());
            if (enter.pace() != null) {
                node.put("pace", Constants.word(enter.pace()));
            }
        } else if (move instanceof Move.Skip skip) {
            node.put("move", "skip").put("node", skip.node());
        } else if (move instanceof Move.MoreTime more) {
            node.put("move", "more-time").put("node", more.node());
        } else if (move instanceof Move.Postpone postpone) {
            node.put("move", "postpone").put("event", postpone.event());
        } else if (move instanceof Move.Handle handle) {
            node.put("move", "handle").put("message", handle.message());
            node.put("action", Constants.word(handle.action()));
            if (handle.person() != null) {
                node.put("person", handle.person());
            }
            if (handle.reply() != null) {
                node.set("reply", written(handle.reply()));
            }
        } else if (move instanceof Move.TakeBack) {
            node.put("move", "take-back");
        }
        return node;
    }

    private static void putReason(ObjectNode node, @Nullable Written reason) {
        if (reason != null) {
            node.set("reason", written(reason));
        }
    }

    private static ObjectNode written(Written written) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("textId", written.textId())
                .put("words", written.words())
                .put("characters", written.characters())
                .put("commitment", written.commitment());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the text is not a move
     */
    public static Move read(String json) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
        return switch (node.path("move").asText()) {
            case "choose" -> new Move.Choose(text(node, "choice"), reason(node));
            case "cast" -> new Move.Cast(text(node, "node"), characters(node), reason(node));
            case "sheet" -> new Move.FillSheet(text(node, "node"), fields(node.path("fields")));
            case "open" -> new Move.OpenExhibit(text(node, "exhibit"));
            case "acknowledge" -> new Move.Acknowledge(text(node, "node"));
            case "enter" -> new Move.Enter(text(node, "node"), pace(node));
            case "skip" -> new Move.Skip(text(node, "node"));
            case "more-time" -> new Move.MoreTime(text(node, "node"));
            case "postpone" -> new Move.Postpone(text(node, "event"));
            case "handle" -> handle(node);
            case "take-back" -> new Move.TakeBack();
            default -> throw new IllegalArgumentException("no move " + node.path("move"));
        };
    }

    private static Move handle(JsonNode node) {
        return new Move.Handle(
                text(node, "message"),
                Constants.of(Message.Action.class, text(node, "action")),
                node.has("person") ? text(node, "person") : null,
                node.has("reply") ? written(node.path("reply")) : null);
    }

    private static String text(JsonNode node, String key) {
        if (!node.path(key).isTextual()) {
            throw new IllegalArgumentException("a move lacks " + key);
        }
        return node.path(key).asText();
    }

    private static @Nullable Pace pace(JsonNode node) {
        return node.has("pace") ? Constants.of(Pace.class, text(node, "pace")) : null;
    }

    private static List<String> characters(JsonNode node) {
        var characters = new ArrayList<String>();
        node.path("characters").forEach(one -> characters.add(one.asText()));
        return characters;
    }

    private static @Nullable Written reason(JsonNode node) {
        return node.has("reason") ? written(node.path("reason")) : null;
    }

    private static Written written(JsonNode node) {
        return new Written(
                text(node, "textId"),
                node.path("words").asInt(-1),
                node.path("characters").asInt(-1),
                text(node, "commitment"));
    }

    private static Map<String, Written> fields(JsonNode node) {
        var fields = new LinkedHashMap<String, Written>();
        node.properties().forEach(entry -> fields.put(entry.getKey(), written(entry.getValue())));
        return fields;
    }
}
