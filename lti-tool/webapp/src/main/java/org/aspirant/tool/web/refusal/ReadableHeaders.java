package org.aspirant.tool.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request without those of its headers that say what is sent and what is wanted, and cannot be
 * read; nor does it say in which form it wants its answer, since every address has only one.
 */
final class ReadableHeaders extends HttpServletRequestWrapper {

    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]*");

    /** Preferences as in {@code es-MX, en;q=0.5}. */
    private static final Pattern LANGUAGES =
            Pattern.compile("[\\w*-]+(\\s*;\\s*q\\s*=\\s*[01](\\.\\d{0,3})?)?");

    private static final Map<String, Predicate<String>> LOOKED_AT = lookedAt();

    ReadableHeaders(HttpServletRequest request) {
        super(request);
    }

    private static Map<String, Predicate<String>> lookedAt() {
        Map<String, Predicate<String>> readable = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        readable.put(HttpHeaders.CONTENT_TYPE, ReadableHeaders::isMediaType);
        readable.put(HttpHeaders.ACCEPT, value -> false);
        readable.put(
                HttpHeaders.ACCEPT_LANGUAGE,
                value -> each(value, one -> LANGUAGES.matcher(one).matches()));
        return readable;
    }

    private static boolean each(String value, Predicate<String> readable) {
        for (String one : value.split(",", -1)) {
            if (!readable.test(one.strip())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMediaType(String value) {
        try {
            return MediaType.valueOf(value) != null && PRINTABLE.matcher(value).matches();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Every value of one name counts, or none. */
    private boolean isReadable(String name) {
        Predicate<String> readable = LOOKED_AT.get(name);
        return readable == null
                || Collections.list(super.getHeaders(name)).stream().allMatch(readable);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isReadable(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isReadable(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(
                Collections.list(super.getHeaderNames()).stream()
                        .filter(this::isReadable)
                        .toList());
    }

    @Override
    public @Nullable String getContentType() {
        return isReadable(HttpHeaders.CONTENT_TYPE) ? super.getContentType() : null;
    }

    @Override
    public Locale getLocale() {
        return isReadable(HttpHeaders.ACCEPT_LANGUAGE) ? super.getLocale() : Locale.ENGLISH;
    }
}
