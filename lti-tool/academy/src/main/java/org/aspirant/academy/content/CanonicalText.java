package org.aspirant.academy.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;

/**
 * The one JSON text of a value: members sorted by UTF-16 code units, no white space. Content has no
 * numbers but whole ones of at most nine digits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
 */
public final class CanonicalText {

    private CanonicalText() {}

    /**
     * The text of a value.
     *
     * @throws IllegalArgumentException if the value holds a number that is not a whole one
     */
    public static String of(JsonNode value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** SHA-256 over UTF-8, 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void write(JsonNode value, StringBuilder out) {
        if (value.isObject()) {
            var keys = new ArrayList<String>();
            value.fieldNames().forEachRemaining(keys::add);
            keys.sort(null);
            String separator = "{";
            for (String key : keys) {
                out.append(separator).append(TextNode.valueOf(key)).append(':');
                write(value.path(key), out);
                separator = ",";
            }
            out.append(keys.isEmpty() ? "{}" : "}");
        } else if (value.isArray()) {
            out.append('[');
            for (int index = 0; index < value.size(); index++) {
                if (index > 0) {
                    out.append(',');
                }
                write(value.get(index), out);
            }
            out.append(']');
        } else if (value.isNumber() && !value.isIntegralNumber()) {
            throw new IllegalArgumentException("not a whole number: " + value);
        } else {
            out.append(value);
        }
    }
}
