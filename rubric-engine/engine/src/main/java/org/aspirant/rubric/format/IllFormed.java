package org.aspirant.rubric.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * What is said of text that is no YAML or JSON document.
 *
 * @param place where in the text; null if nobody knows
 * @param wrong what is wrong there
 */
record IllFormed(@Nullable JsonLocation place, String wrong) {

    /** Says of a limit by which setting of a library it is set. */
    private static final String SETTING = ", from `[^`]*`";

    /**
     * Parsers do not say where a limit was passed or a character is that does not print; then the
     * text is gone through once more.
     */
    static IllFormed of(RuntimeException thrown, String text, ObjectMapper mapper) {
        if (!(thrown.getCause() instanceof JsonProcessingException cause)) {
            return new IllFormed(null, String.valueOf(thrown.getMessage()));
        }
        if (cause instanceof StreamConstraintsException) {
            return new IllFormed(limit(text, mapper), firstLine(cause).replaceAll(SETTING, ""));
        }
        if (cause instanceof MismatchedInputException) {
            return new IllFormed(cause.getLocation(), "there is more after the document's end");
        }
        if (cause.getCause() instanceof ReaderException character) {
            return new IllFormed(
                    place(text, character.getPosition()),
                    "there is a character that does not print");
        }
        return new IllFormed(cause.getLocation(), firstLine(cause));
    }

    private static @Nullable JsonLocation limit(String text, ObjectMapper mapper) {
        try (JsonParser parser = mapper.createParser(text)) {
            try {
                for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token.isNumeric()) {
                        parser.getNumberValue();
                    }
                }
                return null;
            } catch (StreamConstraintsException e) {
                return parser.currentTokenLocation();
            }
        } catch (IOException e) {
            return null;
        }
    }

    /** The place of a character that is counted from 0. */
    private static JsonLocation place(String text, int character) {
        String before = text.substring(0, text.offsetByCodePoints(0, character));
        return new JsonLocation(
                ContentReference.unknown(),
                -1,
                1 + (int) before.chars().filter(c -> c == '\n').count(),
                before.length() - before.lastIndexOf('\n'));
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
    }
}
