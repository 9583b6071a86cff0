package org.aspirant.academy.content.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aspirant.academy.content.pack.PackDocument.Kind;
import org.aspirant.academy.content.release.Released.Release;

/** The text of {@code released.json}: sorted, so that two releases differ in what was released. */
public final class ReleasedJson {

    private static final String SCHEMA = "released/1";

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReleasedJson() {}

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static Released read(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    Released.FILE + " is not JSON: " + e.getOriginalMessage(), e);
        }
        if (!root.path("schema").asText().equals(SCHEMA)) {
            throw new IllegalArgumentException(Released.FILE + " is not of schema " + SCHEMA);
        }
        Map<Kind, Map<String, List<Release>>> releases = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Map<String, List<Release>> byId = new LinkedHashMap<>();
            for (var entry : root.path(kind.key()).properties()) {
                var list = new ArrayList<Release>();
                entry.getValue().forEach(one -> list.add(release(one)));
                byId.put(entry.getKey(), list);
            }
            releases.put(kind, byId);
        }
        return new Released(releases);
    }

    private static Release release(JsonNode node) {
        Set<String> ids = new LinkedHashSet<>();
        node.path("ids").forEach(id -> ids.add(id.asText()));
        return new Release(node.path("version").asInt(), node.path("hash").asText(), ids);
    }

    /** The text of the file. */
    public static String write(Released released) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("schema", SCHEMA);
        released.releases().forEach((kind, byId) -> write(root.putObject(kind.key()), byId));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(ObjectNode node, Map<String, List<Release>> byId) {
        new TreeMap<>(byId)
                .forEach(
                        (id, releases) -> {
                            var list = node.putArray(id);
                            for (Release release : releases) {
                                var one = list.addObject();
                                one.put("version", release.version()).put("hash", release.hash());
                                if (!release.ids().isEmpty()) {
                                    var ids = one.putArray("ids");
                                    new TreeSet<>(release.ids()).forEach(ids::add);
                                }
                            }
                        });
    }
}
