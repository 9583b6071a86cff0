package org.aspirant.rubric.criteria;

import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.ContentHash;
import org.aspirant.rubric.canonical.JsonObject;

/**
 * What a piece of work is read for, in one version: criteria, each tied to a competency, and the
 * words for each of their levels. How ratings become a score is no part of it; that is the plan's.
 *
 * @param id never reused
 * @param version from 1; a changed rubric is a new version
 * @param framework the id of the framework whose competencies its criteria name
 * @param about what the rubric rates and what it leaves alone
 */
public record Rubric(
        String id,
        int version,
        String title,
        String framework,
        String about,
        List<Criterion> criteria) {

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    public Optional<Criterion> criterion(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    /** The document that compiles to this rubric again, and that is hashed. */
    public String canonicalJson() {
        return CanonicalJson.of(json());
    }

    public ContentHash hash() {
        return ContentHash.of(json());
    }

    private JsonObject json() {
        return new JsonObject()
                .with("schema", "rubric/1")
                .with("id", id)
                .with("version", version)
                .with("title", title)
                .with("framework", framework)
                .with("about", about)
                .with("criteria", criteria.stream().map(Criterion::json).toList());
    }
}
