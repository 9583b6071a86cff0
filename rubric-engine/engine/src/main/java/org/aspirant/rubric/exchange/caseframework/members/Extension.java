package org.aspirant.rubric.exchange.caseframework.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where in a CASE object stands what only ours has: under one key of its {@code extensions}. A
 * level's extensions are a list in CASE 1.1, those of everything else an object.
 */
public final class Extension {

    /** The one key. */
    public static final String KEY = "org.aspirant";

    /** Under it, members that CASE does not know. */
    static final String KEPT = "kept";

    private Extension() {}

    /** Ours, to read; missing if there is none. */
    public static JsonNode of(JsonNode owner) {
        JsonNode extensions = owner.path("extensions");
        if (!extensions.isArray()) {
            return extensions.path(KEY);
        }
        for (JsonNode one : extensions) {
            if (one.has(KEY)) {
                return one.path(KEY);
            }
        }
        return MissingNode.getInstance();
    }

    /** Ours, to write in. */
    public static ObjectNode in(ObjectNode owner, CaseClass type) {
        if (of(owner) instanceof ObjectNode ours) {
            return ours;
        }
        if (type == CaseClass.LEVEL) {
            return owner.withArrayProperty("extensions").addObject().putObject(KEY);
        }
        return owner.withObjectProperty("extensions").putObject(KEY);
    }
}
