package org.aspirant.rubric.exchange.caseframework.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.caseframework.members.Extension;
import org.aspirant.rubric.framework.Competency;

/**
 * What a statement of a district's framework says and an item does not: whom it serves, where it
 * comes from, levels of behaviour and what to look for. What our extension does not give is filled
 * in with words that say so.
 *
 * @param firstLink of the framework's theory of action
 * @param source the address of the package's document
 */
record StatementDetails(String firstLink, String source, Notes notes) {

    /**
     * Fills a statement in.
     *
     * @param disposition which has no levels unless our extension gives them
     */
    void fill(ObjectNode statement, JsonNode item, boolean disposition) {
        JsonNode ours = Extension.of(item);
        statement.put("serves", ours.path("serves").asText(firstLink));
        statement.put("provenance", ours.path("provenance").asText("CASE package " + source));
        if (ours.has("levels")) {
            statement.set("levels", ours.path("levels"));
        } else {
            levels(statement.putArray("levels"), item, disposition ? 0 : Competency.LEVELS);
        }
        if (ours.has("lookFors")) {
            statement.set("lookFors", ours.path("lookFors"));
        } else {
            notes.add(item, "CFItem has nothing to look for", "filled in; write it");
            statement
                    .putArray("lookFors")
                    .addObject()
                    .put("indicator", ItemWords.UNSAID)
                    .put("example", ItemWords.UNSAID)
                    .put("nonExample", ItemWords.UNSAID);
        }
    }

    private void levels(ArrayNode levels, JsonNode item, int count) {
        if (count > 0) {
            notes.add(item, "CFItem has no levels of behaviour", "filled in; write them");
        }
        for (int i = 1; i <= count; i++) {
            levels.addObject()
                    .put("id", "level-" + i)
                    .put("title", "Level " + i)
                    .put("behaviour", ItemWords.UNSAID);
        }
    }
}
