package org.aspirant.rubric.exchange.moodle;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of XML.
 *
 * @param at where its tag begins
 * @param id its attribute of this name; null: it has none
 * @param text what it holds, if that is no elements
 */
record XmlElement(
        String name, JsonLocation at, @Nullable String id, List<XmlElement> children, String text) {

    XmlElement {
        children = List.copyOf(children);
    }

    /** The children of this name. */
    List<XmlElement> all(String child) {
        return children.stream().filter(one -> one.name().equals(child)).toList();
    }

    /** The first child of this name. */
    Optional<XmlElement> first(String child) {
        return all(child).stream().findFirst();
    }
}
