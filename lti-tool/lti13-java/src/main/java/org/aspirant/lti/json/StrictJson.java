package org.aspirant.lti.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Reads JSON that somebody else wrote.
 *
 * <p>Refuses a name that stands twice in one object (two readers could pick different ones),
 * anything nested deeper than {@value #MAX_DEPTH}, numbers longer than {@value #MAX_NUMBER_LENGTH}
 * characters, and anything after the value.
 */
public final class StrictJson {

    public static final int MAX_DEPTH = 32;

    public static final int MAX_NUMBER_LENGTH = 100;

    private static final ObjectMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .maxNumberLength(MAX_NUMBER_LENGTH)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private StrictJson() {}

    /** Reads one object. */
    public static ObjectNode object(String text) throws UnreadableJsonException {
        if (read(text) instanceof ObjectNode object) {
            return object;
        }
        throw new UnreadableJsonException("not a JSON object");
    }

    /** Reads one array. */
    public static ArrayNode array(String text) throws UnreadableJsonException {
        if (read(text) instanceof ArrayNode array) {
            return array;
        }
        throw new UnreadableJsonException("not a JSON array");
    }

    /** Writes maps, lists, texts, numbers and booleans as JSON. */
    public static String write(Map<String, ?> object) {
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not representable in JSON", e);
        }
    }

    private static JsonNode read(String text) throws UnreadableJsonException {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            // Jackson's message quotes the text, which may be a token or a person's name.
            throw new UnreadableJsonException(
                    e.getClass().getSimpleName()
                            + (e.getLocation() == null
                                    ? ""
                                    : " at character " + e.getLocation().getCharOffset()));
        }
    }
}
