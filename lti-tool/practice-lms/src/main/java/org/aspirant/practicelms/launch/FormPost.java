package org.aspirant.practicelms.launch;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form that the browser is to post.
 *
 * @param action where to
 * @param fields names and values in order
 */
public record FormPost(URI action, Map<String, String> fields) {

    public FormPost {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The names only: the values may be tokens. */
    @Override
    public String toString() {
        return "FormPost[" + action + ", " + fields.keySet() + "]";
    }
}
