package org.aspirant.rubric.exchange.caseframework.reading;

import com.fasterxml.jackson.databind.JsonNode;
import org.aspirant.rubric.exchange.DocumentIds;
import org.aspirant.rubric.exchange.caseframework.members.Extension;

/** What an item is called and says, in words that a document of ours can have. */
final class ItemWords {

    /** What stands where the package says nothing. */
    static final String UNSAID = "Not said in the CASE package; to be written.";

    private static final int SHORT = 80;

    private ItemWords() {}

    /** Its id of ours: the one that our extension gives, else its code, else its identifier. */
    static String id(JsonNode item, DocumentIds ids) {
        String own = Extension.of(item).path("id").asText();
        if (DocumentIds.isId(own)) {
            return own;
        }
        String code = item.path("humanCodingScheme").asText();
        String usable = code.strip().replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[._-]+", "");
        String identifier = item.path("identifier").asText();
        return ids.fresh(usable.isEmpty() ? identifier : usable, identifier);
    }

    /** Its short statement, or the beginning of the full one. */
    static String title(JsonNode item) {
        String title = item.path("abbreviatedStatement").asText();
        return title.isBlank() ? shortened(said(item, "fullStatement")) : title;
    }

    /** The beginning of a text. */
    static String shortened(String text) {
        return text.length() > SHORT ? text.substring(0, SHORT).strip() + "…" : text;
    }

    /** The text of a member, or that there is none. */
    static String said(JsonNode node, String member) {
        String text = node.path(member).asText();
        return text.isBlank() ? UNSAID : text;
    }
}
