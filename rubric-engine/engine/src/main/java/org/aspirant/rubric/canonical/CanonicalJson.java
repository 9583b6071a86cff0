package org.aspirant.rubric.canonical;

import java.util.Locale;
import org.aspirant.rubric.exact.Exact;
import org.jspecify.annotations.Nullable;

/**
 * The one JSON text of a value: members sorted by UTF-16 code units, no white space, numbers and
 * strings written as ECMAScript writes them. Exact quantities are strings in lowest terms.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
 */
public final class CanonicalJson {

    private static final long LARGEST_SAFE_WHOLE = 1L << 53;

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @param value as for {@link JsonObject#with}
     * @throws IllegalArgumentException for NaN, infinities, whole numbers over 2^53, half a
     *     surrogate pair, or a type that is not listed there
     */
    public static String of(@Nullable Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.text.toString();
    }

    private void write(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof String string) {
            string(string);
        } else if (value instanceof Exact exact) {
            string(exact.toString());
        } else if (value instanceof Integer || value instanceof Long) {
            whole(((Number) value).longValue());
        } else if (value instanceof Double number) {
            text.append(EcmaNumber.text(number));
        } else if (value instanceof JsonObject object) {
            object(object);
        } else if (value instanceof Iterable<?> values) {
            array(values);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
        }
    }

    private void whole(long number) {
        if (Math.abs(number) > LARGEST_SAFE_WHOLE) {
            throw new IllegalArgumentException(number + " is not exact as a JSON number");
        }
        text.append(number);
    }

    private void object(JsonObject object) {
        text.append('{');
        for (int at = 0; at < object.size(); at++) {
            if (at > 0) {
                text.append(',');
            }
            string(object.name(at));
            text.append(':');
            write(object.value(at));
        }
        text.append('}');
    }

    private void array(Iterable<?> values) {
        text.append('[');
        String separator = "";
        for (Object value : values) {
            text.append(separator);
            write(value);
            separator = ",";
        }
        text.append(']');
    }

    private void string(String string) {
        text.append('"');
        int plain = plain(string);
        text.append(string, 0, plain);
        for (int i = plain; i < string.length(); i++) {
            char c = string.charAt(i);
            if (Character.isSurrogate(c)) {
                i = surrogatePair(string, i);
            } else {
                character(c);
            }
        }
        text.append('"');
    }

    /** How many characters from the first on stand for themselves. */
    private static int plain(String string) {
        int at = 0;
        while (at < string.length() && isPlain(string.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
    }

    private int surrogatePair(String string, int high) {
        if (high + 1 >= string.length()
                || !Character.isSurrogatePair(string.charAt(high), string.charAt(high + 1))) {
            throw new IllegalArgumentException("half a surrogate pair at character " + high);
        }
        text.append(string, high, high + 2);
        return high + 1;
    }

    private void character(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (c < ' ') {
                    text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
