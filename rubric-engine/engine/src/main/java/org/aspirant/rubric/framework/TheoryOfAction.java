package org.aspirant.rubric.framework;

import java.util.List;
import org.aspirant.rubric.canonical.JsonObject;

/**
 * A district's account of how leadership is to change what happens in its schools, as links that
 * each competency names.
 *
 * @param statement the whole in one or two sentences
 * @param links at least one
 */
public record TheoryOfAction(String statement, List<Link> links) {

    public TheoryOfAction {
        links = List.copyOf(links);
    }

    /**
     * One link: if we do this, then that follows, because of this, by then.
     *
     * @param id unique in the framework
     * @param ifWe what leaders do
     * @param then what changes for teachers and students
     * @param because the reason to expect it
     * @param by when the district will look whether it happened, in its own words
     */
    public record Link(String id, String ifWe, String then, String because, String by) {

        JsonObject json() {
            return new JsonObject()
                    .with("id", id)
                    .with("if", ifWe)
                    .with("then", then)
                    .with("because", because)
                    .with("by", by);
        }
    }

    JsonObject json() {
        return new JsonObject()
                .with("statement", statement)
                .with("links", links.stream().map(Link::json).toList());
    }
}
