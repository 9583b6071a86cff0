package org.aspirant.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aspirant.lti.http.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Reads members of one JSON object as what they must be; anything else is refused, naming the claim
 * and never quoting its value. A null counts as absent.
 */
final class ClaimReader {

    private static final int MAX_ID = 255;

    /** The end of the year 9999: later times are mistakes. */
    private static final BigDecimal LATEST = BigDecimal.valueOf(253_402_300_799L);

    private final JsonNode object;
    private final String where;

    private ClaimReader(JsonNode object, String where) {
        this.object = object;
        this.where = where;
    }

    static ClaimReader of(JsonNode claims) {
        return new ClaimReader(claims, "");
    }

    /** A claim that is itself an object. */
    @Nullable ClaimReader object(String name) throws RefusalException {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isObject()) {
            throw malformed(name, "is not an object");
        }
        return new ClaimReader(value, where + name + ".");
    }

    boolean has(String name) {
        return value(name) != null;
    }

    /** A text; null where it is absent or blank. */
    @Nullable String text(String name) throws RefusalException {
        String text = verbatim(name);
        return text == null || text.isBlank() ? null : text;
    }

    /** A text exactly as it came, blank or not; null where it is absent. */
    @Nullable String verbatim(String name) throws RefusalException {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            throw malformed(name, "is not a text");
        }
        return clean(name, value.textValue());
    }

    /** Yes or no; null where it is absent. Some platforms write it as a text. */
    @Nullable Boolean flag(String name) throws RefusalException {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        String written = value.asText();
        if (!value.isBoolean() && !(value.isTextual() && written.matches("true|false"))) {
            throw malformed(name, "is neither true nor false");
        }
        return Boolean.valueOf(written);
    }

    /** A text that names something: at most 255 characters. */
    @Nullable String id(String name) throws RefusalException {
        String text = text(name);
        if (text != null && text.length() > MAX_ID) {
            throw malformed(name, "has more than 255 characters");
        }
        return text;
    }

    /** A list of texts, blank ones included; null where it is absent. */
    @Nullable List<String> texts(String name) throws RefusalException {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isArray()) {
            throw malformed(name, "is not a list");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : value) {
            if (!element.isTextual()) {
                throw malformed(name, "holds something that is not a text");
            }
            texts.add(clean(name, element.textValue()));
        }
        return texts;
    }

    /** One text or a list of texts. */
    @Nullable List<String> textOrTexts(String name) throws RefusalException {
        JsonNode value = value(name);
        if (value != null && value.isTextual()) {
            return List.of(clean(name, value.textValue()));
        }
        return texts(name);
    }

    /** Seconds since 1970 in whole seconds, fractions dropped; null where it is absent. */
    @Nullable Instant time(String name) throws RefusalException {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()
                || value.decimalValue().signum() < 0
                || value.decimalValue().compareTo(LATEST) > 0) {
            throw new RefusalException(LaunchFault.NO_TIMES, name + " is not a time");
        }
        return Instant.ofEpochSecond(value.decimalValue().longValue());
    }

    /** An address that the registration may use; null where it is absent. */
    @Nullable URI address(String name, Reach reach) throws RefusalException {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            URI address = new URI(text);
            if (reach.permits(address)) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw malformed(name, "is not an address");
        }
        throw new RefusalException(LaunchFault.UNSAFE_ADDRESS, where + name + " is not https");
    }

    /** The names of all members, in their order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A text, number or boolean as text; null where it is anything else or absent. */
    @Nullable String scalar(String name) throws RefusalException {
        JsonNode value = value(name);
        return value == null || !value.isValueNode() ? null : clean(name, value.asText());
    }

    /** Makes a record whose constructor has rules of its own. */
    <T> T record(String name, Making<T> making) throws RefusalException {
        try {
            return making.make();
        } catch (IllegalArgumentException e) {
            throw malformed(name, String.valueOf(e.getMessage()));
        }
    }

    /** The making of a record. */
    interface Making<T> {
        T make();
    }

    private @Nullable JsonNode value(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** No database column and no page can hold a NUL. */
    private String clean(String name, String text) throws RefusalException {
        if (text.indexOf('\0') >= 0) {
            throw malformed(name, "holds a NUL");
        }
        return text;
    }

    private RefusalException malformed(String name, String why) {
        return new RefusalException(LaunchFault.MALFORMED_CLAIM, where + name + " " + why);
    }
}
