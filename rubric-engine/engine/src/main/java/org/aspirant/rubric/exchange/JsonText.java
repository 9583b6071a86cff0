package org.aspirant.rubric.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.aspirant.rubric.format.DocumentReader;
import org.aspirant.rubric.format.Findings;

/** JSON text that this program makes, and JSON of others that must be an object. */
public final class JsonText {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private JsonText() {}

    /** Reads text that this program has made. */
    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In lines, two spaces a level, ending in a line break. */
    public static String of(JsonNode node) {
        var indenter = new DefaultIndenter("  ", "\n");
        try {
            return MAPPER.writer(
                                    new DefaultPrettyPrinter()
                                            .withObjectIndenter(indenter)
                                            .withArrayIndenter(indenter))
                            .writeValueAsString(node)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same value, of nodes that remember no place. */
    public static JsonNode plain(JsonNode node) {
        return parse(of(node));
    }

    /** Somebody else's document, if it is a JSON object; else findings say why not. */
    public static Optional<ObjectNode> object(String text, Findings findings) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!content.isBlank() && !content.stripLeading().startsWith("{")) {
            findings.add(
                    JsonLocation.NA,
                    "it is no JSON object: it begins with "
                            + Findings.quoted(firstCharacter(content)),
                    "give the JSON document, which begins with {");
            return Optional.empty();
        }
        return DocumentReader.parse(content, findings)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private static String firstCharacter(String content) {
        return Character.toString(content.strip().codePointAt(0));
    }
}
