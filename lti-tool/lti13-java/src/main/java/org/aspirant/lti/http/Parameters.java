package org.aspirant.lti.http;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query or of a form, in their order.
 *
 * @param values each name with everything that was sent under it
 */
public record Parameters(Map<String, List<String>> values) {

    public Parameters {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, sent) -> copy.put(name, List.copyOf(sent)));
        values = Collections.unmodifiableMap(copy);
    }

    /** Parameters that were each sent once. */
    public static Parameters ofSingle(Map<String, String> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Parameters(lists);
    }

    /**
     * Reads {@code application/x-www-form-urlencoded} text, as it stands in a query or in a body.
     *
     * @throws IllegalArgumentException if a percent sign is not followed by two hexadecimal digits
     */
    public static Parameters parse(@Nullable String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
            }
        }
        return new Parameters(values);
    }

    /**
     * What was sent under a name, the first if there are several; null if nothing or nothing but
     * "".
     */
    public @Nullable String value(String name) {
        List<String> sent = values.getOrDefault(name, List.of());
        return sent.isEmpty() || sent.get(0).isEmpty() ? null : sent.get(0);
    }

    /** The first of the names that was sent more than once, which no protocol message may do. */
    public Optional<String> repeated(Collection<String> names) {
        return names.stream()
                .filter(name -> values.getOrDefault(name, List.of()).size() > 1)
                .findFirst();
    }

    /** The same as text for a query or a form body. */
    public String encoded() {
        return values.entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    /** An address with these parameters after those that its query has already. */
    public URI addedTo(URI address) {
        return values.isEmpty()
                ? address
                : URI.create(address + (address.getRawQuery() == null ? "?" : "&") + encoded());
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** A space as %20, which everybody reads; a plus is a space to some readers only. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The names only: values may be secrets. */
    @Override
    public String toString() {
        return "Parameters" + values.keySet();
    }
}
